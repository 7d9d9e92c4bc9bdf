import dev.migrate.it.Story

import static org.assertj.core.api.Assertions.assertThat

def story = Story.in(basedir)

assertThat(story.hasRevision('R002_AddPhoneToCustomer')).isTrue()
assertThat(story.said()).containsSubsequence(
        'Entities, head.json and revisions agree. There is nothing to do.',
        'BUILD FAILURE',
        "The entities have changed since revision '001', and no revision says so:",
        "add column 'phone' to table 'customer'",
        'Run migrate:create',
        'Entities, head.json and revisions agree. There is nothing to do.',
        '(from migrate.url) failed.',
        'The history of that database was not compared with the revisions.',
        'Entities, head.json and revisions agree. There is nothing to do.')
        .doesNotContain('MojoExecutionException')

true
