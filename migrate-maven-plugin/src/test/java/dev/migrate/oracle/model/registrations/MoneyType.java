package dev.migrate.oracle.model.registrations;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import org.hibernate.metamodel.spi.ValueAccess;
import org.hibernate.usertype.CompositeUserType;

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
