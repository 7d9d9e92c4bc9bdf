package shop;

public enum Zone {
    NORTH,
    EAST,
    SOUTH,
    WEST
}
