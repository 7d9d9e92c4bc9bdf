import dev.migrate.it.Story

import static org.assertj.core.api.Assertions.assertThat

def story = Story.in(basedir)

story.assertRevision('R004_MergeHeads')
story.assertCatalog()
assertThat(story.said()).containsSubsequence('BUILD FAILURE', 'migrate:merge', 'Applied 4 revisions', 'The database is at 004 (head)')
true
