import dev.migrate.it.Story

import static org.assertj.core.api.Assertions.assertThat

def story = Story.in(basedir)

(1..6).each { n ->
    def revision = new File(basedir, 'src/main/java/com/acme/examples/migrations').list().find { it.startsWith("R00$n") }
    story.assertRevision(revision - '.java')
}
story.assertCatalog()
assertThat(story.database().query('SELECT id FROM migrate_history ORDER BY id').flatten())
        .containsExactly('001', '002', '003', '004', '005', '006', '007')
assertThat(story.database().query('SELECT name FROM categories')).containsExactly(['General'])
assertThat(story.said()).containsSubsequence(
        'Applied 6 revisions', 'The database is at 007 (head)',
        'The database is at base',
        'Applied 7 revisions', 'The database is at 007 (head)')
true
