import dev.migrate.it.Story

import static org.assertj.core.api.Assertions.assertThat

def story = Story.in(basedir)

assertThat(story.said()).containsSubsequence('The database is at 002 (head)', 'BUILD FAILURE', "'002'", 'BUILD FAILURE', "'002'")
        .doesNotContain('MojoExecutionException')
assertThat(story.database().query('SELECT id FROM migrate_history ORDER BY id').flatten()).containsExactly('001', '002')
true
