import dev.migrate.it.Story

import static org.assertj.core.api.Assertions.assertThat

def story = Story.in(basedir)
def missing = "head.json' is at revision '002', which is not among the revisions on the class path"
def unknown = "The database is at '002', which this code does not have"

assertThat(story.said())
        .containsSubsequence(
                'The database is at 002 (head)',
                'BUILD FAILURE', missing,
                'BUILD FAILURE', missing,
                'BUILD FAILURE', unknown,
                'BUILD FAILURE', unknown)
        .doesNotContain('MojoExecutionException')
assertThat(story.database().query('SELECT id FROM migrate_history ORDER BY id').flatten()).containsExactly('001', '002')
true
