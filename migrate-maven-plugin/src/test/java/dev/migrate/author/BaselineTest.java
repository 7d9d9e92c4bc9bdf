package dev.migrate.author;

import static dev.migrate.operation.Definitions.check;
import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.comment;
import static dev.migrate.operation.Definitions.foreignKey;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.operation.Definitions.unique;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.text;
import static dev.migrate.schema.SqlTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.Operations;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.Origin;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableBuilder;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class BaselineTest {
    private static final Consumer<Operations> USERS = op -> op.createTable(
            "users", column("id", bigint()).notNull(), column("name", text()), primaryKey("pk_users", "id"));

    @Test
    void whatWasMadeByHandIsLeftAlone() {
        Schema head = Histories.schema(USERS);
        Schema made = Histories.schema(USERS.andThen(op -> {
            op.createTable("by_hand", column("id", bigint()));
            op.createSequence("by_hand_seq", 1, 1);
            op.createEnumType("by_hand_mood", "x");
            op.addColumn("users", column("search", text()));
            op.addUniqueKey("users", unique("uq_by_hand", "name"));
            op.addCheck("users", check("ck_by_hand", "id > 0"));
            op.addForeignKey("users", foreignKey("fk_by_hand", "id").references("users", "id"));
            op.createIndex("ix_by_hand").on("users", "search");
            op.setTableComment("users", "by hand");
        }));
        assertThat(Baseline.of(made, head, head)).isEqualTo(head);
    }

    @Test
    void whatTheEntitiesHaveTakenOverCountsAsThere() {
        Schema head = Histories.schema(USERS);
        Consumer<Operations> byHand = USERS.andThen(op -> {
            op.createTable("tags", column("id", bigint()), column("extra", text()), comment("by hand"));
            op.createIndex("ix_tags_extra").on("tags", "extra");
            op.createSequence("tags_seq", 1, 1);
            op.createEnumType("mood", "x");
            op.addColumn("users", column("search", text()));
            op.createIndex("ix_users_search").on("users", "search");
        });
        Schema model = Histories.schema(USERS.andThen(op -> {
            op.createTable(
                    "tags", column("id", bigint()).notNull(), column("name", text()), primaryKey("pk_tags", "id"));
            op.createSequence("tags_seq", 1, 50);
            op.createEnumType("mood", "x", "y");
            op.addColumn("users", column("search", varchar(9)));
            op.createIndex("ix_users_search").on("users", "search").unique();
        }));
        Schema expected = Histories.schema(USERS.andThen(op -> {
            op.createTable("tags", column("id", bigint()));
            op.createSequence("tags_seq", 1, 1);
            op.createEnumType("mood", "x");
            op.addColumn("users", column("search", text()));
            op.createIndex("ix_users_search").on("users", "search");
        }));
        assertThat(Baseline.of(Histories.schema(byHand), head, model)).isEqualTo(expected);
    }

    @Test
    void anIndexOverAColumnThatNobodyKnowsIsNotKnownEither() {
        Schema made = Histories.schema(op -> {
            op.createTable("tags", column("id", bigint()), column("extra", text()));
            op.createIndex("ix_tags").on("tags", "id", "extra");
        });
        Schema model = Histories.schema(op -> {
            op.createTable("tags", column("id", bigint()));
            op.createIndex("ix_tags").on("tags", "id");
        });
        assertThat(Baseline.of(made, Schema.empty(), model))
                .isEqualTo(Histories.schema(op -> op.createTable("tags", column("id", bigint()))));
    }

    @Test
    void originsComeFromTheHead() {
        Origin origin = new Origin("com.acme.User");
        QualifiedName name = QualifiedName.of("users");
        Table table = new TableBuilder(name)
                .add(column("id", bigint()).withOrigin(new Origin("id")))
                .origin(origin)
                .build();
        Schema head = Schema.of(
                List.of(table),
                List.of(Sequence.of(QualifiedName.of("s"), 1, 1).withOrigin(origin)),
                List.of(new EnumType(QualifiedName.of("e"), List.of("a"), origin)));
        assertThat(Baseline.of(head.structure(), head, Schema.empty())).isEqualTo(head);
    }

    @Test
    void whatIsGoneIsNotThere() {
        Schema head = Histories.schema(USERS);
        assertThat(Baseline.of(Schema.empty(), head, Schema.empty())).isEqualTo(Schema.empty());
    }
}
