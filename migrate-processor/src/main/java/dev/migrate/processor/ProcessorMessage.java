package dev.migrate.processor;

import dev.migrate.processor.problem.Message;
import javax.tools.Diagnostic;

/** What can be wrong with revision classes and with a run of the processor. */
enum ProcessorMessage implements Message {
    HIDDEN_REVISION(
            "HiddenRevision",
            "Revision '%s' cannot be loaded: class '%s' is not public. Make it, and the classes around it, public."),
    INNER_REVISION(
            "InnerRevision",
            "Revision '%s' cannot be loaded: class '%s' needs an instance of the class around it. Make it static."),
    ABSTRACT_REVISION(
            "AbstractRevision",
            "Revision '%s' cannot be loaded: '%s' is no concrete class. Put '@Revision' on a class that is not abstract."),
    NO_MIGRATION(
            "NoMigration",
            "Revision '%s' cannot be run: class '%s' does not implement 'dev.migrate.revision.Migration'. Implement it."),
    NO_CONSTRUCTOR(
            "NoConstructor",
            "Revision '%s' cannot be loaded: class '%s' has no public constructor without parameters. Add one."),
    HIDDEN_PACKAGE(
            "HiddenPackage",
            "Revision '%s' cannot be loaded from the module path: nothing shows class '%s' to the module that runs it. Add"
                    + " 'exports %s to dev.migrate.runtime;' to module-info.java.",
            Diagnostic.Kind.WARNING),
    REVISION_GRAPH("RevisionGraph", "%s"),
    REVISION_ELSEWHERE(
            "RevisionElsewhere",
            "Revision '%s' names revision '%s', which is not in this module. The compiler does not show whether another"
                    + " module has it; 'migrate:snapshot' and the application that runs it look there.",
            Diagnostic.Kind.WARNING),
    REFUSED("Refused", "%s"),
    UNWRITABLE(
            "Unwritable", "'%s' cannot be written: %s. See that the class output can be written and is no other file."),
    DEFECT(
            "Defect",
            "The schema of the entities cannot be written: %s. This is a defect: report it with these lines.%n%s"),
    UNREADABLE_CLASS_FILE(
            "UnreadableClassFile",
            "The class file of '%s' cannot be read: it is damaged, or is of a class of another name. Compile it again."),
    SPRING_NAMING(
            "SpringNaming",
            "Spring Boot gives columns other names ('created_at') than Hibernate by itself ('createdat'), and nothing says"
                    + " which are meant. Write 'naming=spring' into src/main/resources/META-INF/migrate/migrate.properties,"
                    + " or 'naming=jpa' for Hibernate's own, which are taken until then.",
            Diagnostic.Kind.WARNING),
    OLD_NAMESPACE(
            "OldNamespace",
            "'%s' has the annotation '@javax.persistence.%s'%s. That is not read: Hibernate 6 and later need"
                    + " 'jakarta.persistence'. Import that instead, or leave the class out with excludeEntities.",
            Diagnostic.Kind.WARNING),
    XML_MAPPING(
            "XmlMapping",
            "The mapping file '%s' is not read, and the schema lacks what it says: %s. Write annotations instead, or set"
                    + " 'xmlMapping=ignore' if it changes no table.",
            Diagnostic.Kind.WARNING);

    private final String key;
    private final String text;
    private final Diagnostic.Kind kind;

    ProcessorMessage(String key, String text) {
        this(key, text, Diagnostic.Kind.ERROR);
    }

    ProcessorMessage(String key, String text, Diagnostic.Kind kind) {
        this.key = key;
        this.text = text;
        this.kind = kind;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public Diagnostic.Kind kind() {
        return kind;
    }
}
