import dev.migrate.it.Story

import static org.assertj.core.api.Assertions.assertThat

def story = Story.in(basedir)

assertThat(story.hasRevision('R002_AddPhoneToCustomer')).isTrue()
assertThat(story.said()).containsSubsequence('phone', 'BUILD FAILURE', 'BUILD SUCCESS')
        .doesNotContain('MojoExecutionException')

true
