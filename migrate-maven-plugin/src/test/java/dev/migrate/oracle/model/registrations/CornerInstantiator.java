package dev.migrate.oracle.model.registrations;

import org.hibernate.metamodel.spi.EmbeddableInstantiator;
import org.hibernate.metamodel.spi.ValueAccess;

final class CornerInstantiator implements EmbeddableInstantiator {
    @Override
    public boolean isInstance(Object object) {
        return object instanceof Corner;
    }

    @Override
    public boolean isSameClass(Object object) {
        return object.getClass() == Corner.class;
    }

    @Override
    public Object instantiate(ValueAccess values) {
        return new Corner();
    }
}
