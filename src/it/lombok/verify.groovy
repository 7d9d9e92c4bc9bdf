import dev.migrate.it.Story

import static org.assertj.core.api.Assertions.assertThat

def story = Story.in(basedir)

story.assertRevision('R001_CreateShop')
story.assertRevision('R002_AddGrade')
story.assertCatalog()
assertThat(story.said())
        .contains('No changes: the entities match revision \'002\'.', 'There is nothing to do.')
        .doesNotContain('The compile left', 'BUILD FAILURE')
true
