import dev.migrate.it.Story

import static org.assertj.core.api.Assertions.assertThat

def story = Story.in(basedir)

story.assertRevision('R003_DropLegacyColumns')
story.assertCatalog()
assertThat(story.database().query('SELECT email, legacy_id, legacy_code FROM users ORDER BY id'))
        .containsExactly(['a@acme.com', null, '0'], ['b@acme.com', null, '0'])
assertThat(story.said()).containsSubsequence('legacy_code', 'The database is at 003 (head)', 'The database is at 002')
true
