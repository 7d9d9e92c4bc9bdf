package dev.migrate.oracle.model.registrations;

import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.AbstractClassJavaType;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcTypeIndicators;

abstract class CodeJavaType<T> extends AbstractClassJavaType<T> {
    private final int typeCode;

    CodeJavaType(Class<T> type, int typeCode) {
        super(type);
        this.typeCode = typeCode;
    }

    @Override
    public JdbcType getRecommendedJdbcType(JdbcTypeIndicators context) {
        return context.getJdbcType(typeCode);
    }

    @Override
    public <X> X unwrap(T value, Class<X> type, WrapperOptions options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <X> T wrap(X value, WrapperOptions options) {
        throw new UnsupportedOperationException();
    }
}
