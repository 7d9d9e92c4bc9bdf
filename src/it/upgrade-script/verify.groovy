import dev.migrate.it.Story

import static org.assertj.core.api.Assertions.assertThat

def story = Story.in(basedir)
def ledger = 'SELECT id, name, checksum, is_head FROM migrate_history ORDER BY id'

// On an empty database the script makes the catalog and the ledger that the real run made.
def other = story.database().freshDatabase()
story.runScript('target/upgrade.sql', other)
assertThat(story.catalogOf(other)).isEqualTo(story.catalogOf(story.database()))
assertThat(other.query(ledger)).isEqualTo(story.database().query(ledger)).hasSize(2)

// Back by one, and there again.
story.runScript('target/back.sql', other)
assertThat(other.query(ledger)).hasSize(1)
story.runScript('target/second.sql', other)
assertThat(story.catalogOf(other)).isEqualTo(story.catalogOf(story.database()))

story.assertCatalog()
true
