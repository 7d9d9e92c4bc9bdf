package shop;

public class ProductKey {
    public String code;

    public Integer edition;

    @Override
    public boolean equals(Object other) {
        return other instanceof ProductKey key && code.equals(key.code) && edition.equals(key.edition);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
