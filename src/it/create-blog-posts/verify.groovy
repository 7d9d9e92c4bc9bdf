import dev.migrate.it.Story

import static org.assertj.core.api.Assertions.assertThat

def story = Story.in(basedir)

story.assertRevision('R001_CreateUsers')
story.assertRevision('R002_AddBlogPostsTable')
story.assertRevision('R003_AddBioToUsers')
story.assertCatalog()

assertThat(story.database().query('SELECT id, name FROM migrate_history ORDER BY id')).containsExactly(
        ['001', 'CreateUsers'], ['002', 'AddBlogPostsTable'], ['003', 'AddBioToUsers'])

true
