import dev.migrate.it.Story

import static org.assertj.core.api.Assertions.assertThat

def story = Story.in(basedir)

story.assertCatalog()
assertThat(story.said()).containsSubsequence('BUILD FAILURE', "Revision '001'", "'stamp'", 'The database is at 002 (head)')
assertThat(story.database().query('SELECT email, bio FROM users')).containsExactly(['a@acme.com', null])
true
