import dev.migrate.it.Story

import static org.assertj.core.api.Assertions.assertThat

def story = Story.in(basedir)

story.assertRevision('R003_AddBioToUsers')
story.assertCatalog()
assertThat(story.hasRevision('R002_AddBioToUsers')).isFalse()
assertThat(story.said()).containsSubsequence(
        "Revision '002' exists twice",
        'BUILD FAILURE',
        "Revision '002' of this branch is '003' now: branch 'main' has another '002'.",
        '003  AddBioToUsers  revises 002',
        'Entities, head.json and revisions agree.',
        'Applied 3 revisions',
        'The database is at 003 (head)')
true
