import dev.migrate.it.Story
import dev.migrate.test.Psql

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

// From nothing, from the first revision, and where nothing is left to do; only psql understands it.
if (Psql.installed) {
    def script = new File(basedir, 'target/anywhere.sql').text
    def third = story.database().freshDatabase()
    def rows = 'SELECT xmin FROM migrate_history ORDER BY id'
    assertThat(Psql.run(third, new File(basedir, 'target').toPath(), script)).isEmpty()
    assertThat(story.catalogOf(third)).isEqualTo(story.catalogOf(story.database()))
    def before = third.query(rows)
    assertThat(Psql.run(third, new File(basedir, 'target').toPath(), script)).isEmpty()
    assertThat(third.query(rows)).isEqualTo(before).hasSize(2)
    story.runScript('target/back.sql', third)
    assertThat(Psql.run(third, new File(basedir, 'target').toPath(), script)).isEmpty()
    assertThat(third.query(ledger)).isEqualTo(story.database().query(ledger))
} else {
    println 'psql is not installed, so the script for any revision was not run'
}

story.assertCatalog()
true
