/** Entities whose types registrations on this package and on some of them decide. */
@NullMarked
@ConverterRegistration(converter = WeightConverter.class)
@EmbeddableInstantiatorRegistration(embeddableClass = Corner.class, instantiator = CornerInstantiator.class)
package dev.migrate.oracle.model.registrations;

import org.hibernate.annotations.ConverterRegistration;
import org.hibernate.annotations.EmbeddableInstantiatorRegistration;
import org.jspecify.annotations.NullMarked;
