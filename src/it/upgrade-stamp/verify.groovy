import dev.migrate.it.Story

import static org.assertj.core.api.Assertions.assertThat

def story = Story.in(basedir)

story.assertCatalog()
assertThat(story.said()).containsSubsequence('BUILD FAILURE', "Revision '001'", "'stamp'", 'The database is at 002 (head)',
        'BUILD FAILURE',
        "Revision '002' was edited after it was applied (",
        'what it did then is not what the code says now.',
        'mvn migrate:stamp -Drepair -Dreason=...',
        'BUILD FAILURE',
        'Why the history is repaired is not given.',
        '  002  AddBioToUsers   applied ',
        'Nothing was run. The history now has the checksums of the code for 1 revision, and keeps the reason;',
        'Entities, head.json and revisions agree. There is nothing to do.',
        'ANALYZE-was-run-by-hand (checksum was ')
        .doesNotContain("Revision '001' was edited")
assertThat(story.database().query('SELECT email, bio FROM users')).containsExactly(['a@acme.com', null])
true
