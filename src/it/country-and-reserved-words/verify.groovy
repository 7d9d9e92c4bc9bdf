import dev.migrate.it.Story

import static org.assertj.core.api.Assertions.assertThat

def story = Story.in(basedir)

story.assertRevision('R001_AddCountryTable')
story.assertRevision('R002_AddUserAndItem')
story.assertCatalog()
true
