package dev.migrate.oracle.model.registrations;

import org.hibernate.type.SqlTypes;

final class PointJavaType extends CodeJavaType<Point> {
    PointJavaType() {
        super(Point.class, SqlTypes.BIGINT);
    }
}
