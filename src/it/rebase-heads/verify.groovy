import dev.migrate.it.Story

import static org.assertj.core.api.Assertions.assertThat

def story = Story.in(basedir)

story.assertRevision('R20261102090000_AddBioToUsers')
story.assertCatalog()
assertThat(new File(basedir, 'src/main/resources/META-INF/migrate/head.json').text)
        .contains('"revision": "20261102090000"', '"bio"', '"phone"')
        .doesNotContain('<<<<<<<')
assertThat(story.said()).containsSubsequence(
        'BUILD FAILURE',
        'migrate:rebase or migrate:merge',
        'BUILD FAILURE',
        'migrate:rebase, or join them with migrate:merge',
        '  o   20261103090000  AddPhoneToUsers  (head)\n' +
                '  | * 20261102090000  AddBioToUsers  (head)\n' +
                '  |/\n' +
                '  *   20261101090000  CreateUsers\n',
        'The database is at 20261101090000',
        '20261102090000  AddBioToUsers  revises 20261103090000',
        "Rebased revision '20261102090000': it comes after '20261103090000' now.",
        'Entities, head.json and revisions agree.',
        'Applied 2 revisions',
        '* 20261102090000  AddBioToUsers  (head)\n',
        '* 20261103090000  AddPhoneToUsers\n',
        '* 20261101090000  CreateUsers\n',
        'The database is at 20261102090000 (head)')
        .doesNotContain('MojoExecutionException')
true
