package shop;

public final class Shop {
    private Shop() {}
}
