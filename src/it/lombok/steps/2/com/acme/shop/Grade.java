package com.acme.shop;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

@Getter
@RequiredArgsConstructor
public enum Grade {
    NORMAL(0),
    GOLD(10);

    private final int discount;
}
