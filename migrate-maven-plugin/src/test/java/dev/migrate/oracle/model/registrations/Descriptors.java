package dev.migrate.oracle.model.registrations;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Currency;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Objects;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.collection.spi.PersistentSet;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.CollectionClassification;
import org.hibernate.metamodel.spi.EmbeddableInstantiator;
import org.hibernate.metamodel.spi.ValueAccess;
import org.hibernate.persister.collection.CollectionPersister;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.AbstractClassJavaType;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcTypeIndicators;
import org.hibernate.usertype.CompositeUserType;
import org.hibernate.usertype.UserCollectionType;
import org.hibernate.usertype.UserType;

/** What an application tells Hibernate in code; only the types of columns matter here. */
final class BitSetType implements UserType<BitSet> {
    @Override
    public int getSqlType() {
        return SqlTypes.INTEGER;
    }

    @Override
    public Class<BitSet> returnedClass() {
        return BitSet.class;
    }

    @Override
    public BitSet deepCopy(BitSet value) {
        return value;
    }

    @Override
    public boolean isMutable() {
        return true;
    }
}

final class MoneyType implements CompositeUserType<Money> {
    @Override
    public Object getPropertyValue(Money money, int property) {
        return property == 0 ? money.amount() : money.currency();
    }

    @Override
    public Money instantiate(ValueAccess values) {
        return new Money(values.getValue(0, BigDecimal.class), values.getValue(1, Currency.class));
    }

    @Override
    public Class<?> embeddable() {
        return MoneyMapper.class;
    }

    @Override
    public Class<Money> returnedClass() {
        return Money.class;
    }

    @Override
    public boolean equals(Money left, Money right) {
        return Objects.equals(left, right);
    }

    @Override
    public int hashCode(Money money) {
        return money.hashCode();
    }

    @Override
    public Money deepCopy(Money value) {
        return value;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public Serializable disassemble(Money value) {
        return null;
    }

    @Override
    public Money assemble(Serializable cached, Object owner) {
        return null;
    }

    @Override
    public Money replace(Money detached, Money managed, Object owner) {
        return detached;
    }
}

final class MoneyMapper {
    BigDecimal amount;
    Currency currency;
}

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

final class PointJavaType extends CodeJavaType<Point> {
    PointJavaType() {
        super(Point.class, SqlTypes.BIGINT);
    }
}

final class SquareJavaType extends CodeJavaType<Square> {
    SquareJavaType() {
        super(Square.class, SqlTypes.BIGINT);
    }
}

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
