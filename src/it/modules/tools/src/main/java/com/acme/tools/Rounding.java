package com.acme.tools;

/** Rounds numbers. */
public final class Rounding {
    private Rounding() {}

    /** To tens. */
    public static long tens(long number) {
        return Math.round(number / 10.0) * 10;
    }
}
