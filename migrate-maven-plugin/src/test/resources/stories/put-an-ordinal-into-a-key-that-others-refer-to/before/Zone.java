package shop;

public enum Zone {
    NORTH,
    SOUTH,
    WEST
}
