import dev.migrate.it.Story

import static org.assertj.core.api.Assertions.assertThat

def story = Story.in(basedir)

story.assertRevision('R004_Squash001To003')
story.assertCatalog()
assertThat(story.said()).containsSubsequence(
        'Applied 3 revisions',
        'stands for 3 revisions from \'001\' to \'003\'',
        '004  Squash001To003   recorded only',
        'Recorded 1 revision in',
        'The database is at 004 (head).',
        'Took back 1 revision',
        '1/1  004  Squash001To003',
        'Applied 1 revision',
        'The database is at 004 (head).')
true
