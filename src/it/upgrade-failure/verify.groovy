import dev.migrate.it.Story

import static org.assertj.core.api.Assertions.assertThat

def story = Story.in(basedir)

story.assertCatalog()
assertThat(story.database().query('SELECT email FROM users')).isEmpty()
assertThat(story.database().query('SELECT id FROM migrate_history').flatten()).containsExactly('001')
assertThat(story.said()).containsSubsequence(
        'BUILD FAILURE',
        "Revision '002' (FailInTheThirdStatement) failed at its 3rd statement",
        'UPDATE users SET nickname = email',
        'column "nickname" of relation "users" does not exist (SQLSTATE 42703)')
        .doesNotContain('MojoExecutionException')
true
