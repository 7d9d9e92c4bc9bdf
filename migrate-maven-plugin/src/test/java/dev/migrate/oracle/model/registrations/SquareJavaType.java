package dev.migrate.oracle.model.registrations;

import org.hibernate.type.SqlTypes;

final class SquareJavaType extends CodeJavaType<Square> {
    SquareJavaType() {
        super(Square.class, SqlTypes.BIGINT);
    }
}
