package dev.migrate.oracle.model.registrations;

import java.util.BitSet;
import org.hibernate.type.SqlTypes;
import org.hibernate.usertype.UserType;

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
