package dev.migrate.oracle.model.associations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.io.Serializable;
import java.util.Set;
import org.hibernate.annotations.JoinColumnOrFormula;
import org.hibernate.annotations.JoinFormula;

/** Collections whose elements reference them by a column beside a formula. */
@Entity
@IdClass(Layer.Key.class)
class Layer {
    @Id
    String pile;

    @Id
    int depth;

    @OneToMany
    @JoinColumnOrFormula(column = @JoinColumn(name = "pile_above", referencedColumnName = "pile"))
    @JoinColumnOrFormula(formula = @JoinFormula(value = "depth - 1", referencedColumnName = "depth"))
    Set<Layer> below;

    static class Key implements Serializable {
        String pile;

        int depth;
    }
}
