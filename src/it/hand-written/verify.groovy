import dev.migrate.it.Story

import static org.assertj.core.api.Assertions.assertThat

def story = Story.in(basedir)

story.assertRevision('R003_AddBioToUsers')
story.assertCatalog()
story.database().execute("INSERT INTO users (email) VALUES ('  a@acme.com ')")
assertThat(story.database().query('SELECT email FROM users')).containsExactly(['a@acme.com'])
true
