package dev.migrate.oracle.model.registrations;

import java.util.HashSet;
import java.util.Iterator;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.collection.spi.PersistentSet;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.CollectionClassification;
import org.hibernate.persister.collection.CollectionPersister;
import org.hibernate.usertype.UserCollectionType;

final class PlainSetType implements UserCollectionType {
    @Override
    public CollectionClassification getClassification() {
        return CollectionClassification.SET;
    }

    @Override
    public Class<?> getCollectionClass() {
        return HashSet.class;
    }

    @Override
    public PersistentCollection<?> instantiate(
            SharedSessionContractImplementor session, CollectionPersister persister) {
        return new PersistentSet<>(session);
    }

    @Override
    public PersistentCollection<?> wrap(SharedSessionContractImplementor session, Object collection) {
        return new PersistentSet<>(session, (HashSet<?>) collection);
    }

    @Override
    public Iterator<?> getElementsIterator(Object collection) {
        return ((HashSet<?>) collection).iterator();
    }

    @Override
    public boolean contains(Object collection, Object entity) {
        return ((HashSet<?>) collection).contains(entity);
    }

    @Override
    public Object indexOf(Object collection, Object entity) {
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Object replaceElements(
            Object original,
            Object target,
            CollectionPersister persister,
            Object owner,
            java.util.Map copyCache,
            SharedSessionContractImplementor session) {
        return target;
    }

    @Override
    public Object instantiate(int anticipatedSize) {
        return new HashSet<>();
    }
}
