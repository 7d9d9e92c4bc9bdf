import dev.migrate.it.Story

import static org.assertj.core.api.Assertions.assertThat

def story = Story.in(basedir)

story.assertRevision('R002_AddCategoryToExamples')
story.assertRevision('R003_AddTags')
story.assertCatalog()

def database = story.database()
database.execute(
        "INSERT INTO categories (id, name) VALUES ('c', 'General')",
        "INSERT INTO examples (id, name, category_id) VALUES ('e', 'First', 'c')",
        "INSERT INTO tags (id, name) VALUES ('t', 'red'), ('u', 'blue')",
        "INSERT INTO example_tags (example_id, tag_id) VALUES ('e', 't'), ('e', 'u')",
        "DELETE FROM categories",
        "DELETE FROM tags WHERE id = 't'")
assertThat(database.query('SELECT id, category_id FROM examples')).containsExactly(['e', null])
assertThat(database.query('SELECT tag_id FROM example_tags')).containsExactly(['u'])
database.execute('DELETE FROM examples')
assertThat(database.query('SELECT tag_id FROM example_tags')).isEmpty()
true
