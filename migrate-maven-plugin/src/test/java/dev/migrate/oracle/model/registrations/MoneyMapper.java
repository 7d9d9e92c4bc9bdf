package dev.migrate.oracle.model.registrations;

import java.math.BigDecimal;
import java.util.Currency;

final class MoneyMapper {
    BigDecimal amount;
    Currency currency;
}
