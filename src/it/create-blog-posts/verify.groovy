import dev.migrate.it.Story

import static org.assertj.core.api.Assertions.assertThat

def story = Story.in(basedir)

story.assertRevision('R001_CreateUsers')
story.assertRevision('R002_AddBlogPostsTable')
story.assertRevision('R003_AddBioToUsers')
story.assertCatalog()

assertThat(story.database().query('SELECT id, name FROM migrate_history ORDER BY id')).containsExactly(
        ['001', 'CreateUsers'], ['002', 'AddBlogPostsTable'], ['003', 'AddBioToUsers'])

assertThat(story.said()).containsSubsequence(
        "add column 'bio' to table 'users'",
        "Wrote revision '003'",
        'Upgrading jdbc:postgresql://…',
        '  1/1  003  AddBioToUsers … ms',
        'Applied 1 revision in … ms. The database is at 003 (head).',
        // current
        'The database is at 003 (head).',
        // history
        '  * 003  AddBioToUsers  (head)',
        '  * 002  AddBlogPostsTable',
        '  * 001  CreateUsers')

true
