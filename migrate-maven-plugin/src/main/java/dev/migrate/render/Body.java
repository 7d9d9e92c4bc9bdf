package dev.migrate.render;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Operations;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * What one of the two methods of a revision does.
 *
 * <p>A method of a class file holds 64 KB of code and a class 65535 constants. A revision that needs more is written in
 * parts, each a nested class with constants of its own.
 *
 * @param method the name of the method
 * @param hint what a method without statements tells its author
 * @param parts the statements, one list unless they need more room
 */
record Body(String method, String hint, List<List<Statement>> parts) {
    private static final int LARGEST_PART = 60_000;
    private static final int METHOD_INDENT = 8;
    private static final int NESTED_METHOD_INDENT = 12;
    private static final String PART_METHOD = "record";

    /**
     * The method that records operations.
     *
     * @param comments for each operation what stands above its statement, or an empty text; none for no comments
     */
    static Body of(String method, String hint, List<Operation> operations, List<String> comments) {
        List<List<Statement>> parts = new ArrayList<>();
        int weight = LARGEST_PART;
        for (int i = 0; i < operations.size(); i++) {
            Statement statement = Statement.of(operations.get(i), comments.isEmpty() ? "" : comments.get(i));
            weight += statement.weight();
            if (weight > LARGEST_PART) {
                parts.add(new ArrayList<>());
                weight = statement.weight();
            }
            parts.get(parts.size() - 1).add(statement);
        }
        return new Body(method, hint, parts);
    }

    /** Adds the method, and the nested classes for its parts, to the class. */
    void addTo(TypeSpec.Builder type) {
        MethodSpec.Builder builder = MethodSpec.methodBuilder(method)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Operations.class, "op");
        if (parts.isEmpty()) {
            builder.addCode("// $L\n", hint);
        } else if (parts.size() == 1) {
            builder.addCode(code(parts.get(0), METHOD_INDENT));
        } else {
            for (int i = 0; i < parts.size(); i++) {
                builder.addStatement("$L.$L(op)", partName(i), PART_METHOD);
                type.addType(part(i));
            }
        }
        type.addMethod(builder.build());
    }

    private String partName(int index) {
        return Character.toUpperCase(method.charAt(0)) + method.substring(1) + (index + 1);
    }

    private TypeSpec part(int index) {
        return TypeSpec.classBuilder(partName(index))
                .addJavadoc("Part $L of $L: one class file has no room for all of them.", index + 1, parts.size())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addMethod(MethodSpec.methodBuilder(PART_METHOD)
                        .addModifiers(Modifier.STATIC)
                        .addParameter(Operations.class, "op")
                        .addCode(code(parts.get(index), NESTED_METHOD_INDENT))
                        .build())
                .build();
    }

    private static CodeBlock code(List<Statement> statements, int indent) {
        List<CodeBlock> paragraphs = Paragraphs.of(statements, indent).stream()
                .map(paragraph -> paragraph.stream()
                        .map(statement -> statement.code(indent))
                        .collect(CodeBlock.joining("")))
                .toList();
        return CodeBlock.join(paragraphs, "\n");
    }
}
