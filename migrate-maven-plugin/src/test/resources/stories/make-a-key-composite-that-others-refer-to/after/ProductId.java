package shop;

import java.io.Serializable;

public record ProductId(String code, Integer edition) implements Serializable {}
