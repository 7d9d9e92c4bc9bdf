package dev.migrate.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.EntityModels;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConvertersTest {
    private static final String IMPORTS = "package com.acme; import jakarta.persistence.*; import java.util.*; ";

    @Test
    void typesAreFoundThroughTheHierarchy() {
        List<ConverterClass> converters = EntityModels.of(
                        IMPORTS + """
                                public abstract class Base<X, T extends Collection<X>> implements java.io.Serializable, Both<String, T> {
                                    public String convertToDatabaseColumn(T list) { return ""; }
                                    public T convertToEntityAttribute(String text) { return null; } }
                                """,
                        IMPORTS + "public interface Both<D, E> extends AttributeConverter<E, D> {}",
                        IMPORTS
                                + "@Converter(autoApply = true) public class Tags extends Base<Integer, List<Integer>> {}",
                        IMPORTS + """
                                @Converter public class Bytes implements AttributeConverter<boolean[], byte[]> {
                                    public byte[] convertToDatabaseColumn(boolean[] b) { return null; }
                                    public boolean[] convertToEntityAttribute(byte[] b) { return null; } }
                                """)
                .converters();

        assertThat(converters).extracting(ConverterClass::className).containsExactly("com.acme.Bytes", "com.acme.Tags");
        assertThat(converters).extracting(ConverterClass::autoApply).containsExactly(false, true);
        assertThat(converters.get(0).columnType().name()).isEqualTo("byte[]");
        ConverterClass tags = converters.get(1);
        assertThat(tags.columnType().name()).isEqualTo("java.lang.String");
        assertThat(tags.attributeType().name()).isEqualTo("java.util.List");
        assertThat(tags.attributeType().arguments().get(0).name()).isEqualTo("java.lang.Integer");
    }
}
