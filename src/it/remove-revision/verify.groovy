import dev.migrate.it.Story

import static org.assertj.core.api.Assertions.assertThat

def story = Story.in(basedir)

story.assertRevision('R002_AddBio')
story.assertCatalog()
assertThat(new File(basedir, 'target/migrate/removed/R002_AddBio.java')).content().contains('varchar(20)')
assertThat(story.said()).containsSubsequence(
        'The database is at 002 (head)',
        "Revision '002' can't be removed: jdbc:postgresql:",
        ' has it. Run migrate:downgrade before, as long as the class is there.',
        'The database is at 001',
        "Removed revision '002': its class is ",
        "head.json is at '001' again. migrate:create writes what is missing then.",
        'The database is at 001 (head)',
        "Wrote revision '002'",
        'The database is at 002 (head)')
        .doesNotContain('MojoExecutionException')
true
