package com.acme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.Parent;

@Entity
public class Tree {
    @Id
    Long id;

    Node root;

    @Embeddable
    public static class Node {
        String name;

        Leaf leaf;

        List<Node> children; // [RecursiveEmbeddable]
    }

    @Embeddable
    public static class Leaf {
        @Parent
        Node node;

        int color;
    }
}
