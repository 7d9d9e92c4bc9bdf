import dev.migrate.it.Story

import static org.assertj.core.api.Assertions.assertThat

def story = Story.in(basedir)

story.assertCatalog()
assertThat(new File(basedir, 'app/src/main/java/com/acme/migrations/R001_CreateAll.java')).content().contains('revises = "000"')
assertThat(new File(basedir, 'audit/src/main/resources')).doesNotExist()
assertThat(new File(basedir, 'app/target/classes/META-INF/migrate/revisions.jsonl')).content().contains('R001_CreateAll')
assertThat(new File(basedir, 'model/src/main/java/com/acme/geography/migrations')).doesNotExist()
assertThat(story.said()).contains('Skipped: this module does not depend on migrate-runtime, so it has no revisions.')
assertThat(story.said()).contains('Applied 2 revisions in … ms. The database is at 001 (head).')

true
