package dev.migrate.oracle.model.registrations;

import java.util.Currency;

record Money(java.math.BigDecimal amount, Currency currency) {}
