package shop;

public enum State {
    CLOSED,
    GONE,
    LOST
}
