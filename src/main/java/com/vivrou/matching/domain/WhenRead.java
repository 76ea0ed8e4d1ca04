package com.vivrou.matching.domain;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A list that is put together when it is first read: of hundreds of communes, a page explains a handful. */
final class WhenRead<T> extends AbstractList<T> {
    private final Supplier<List<T>> source;
    private volatile @Nullable List<T> read;

    /** @param source gives an equal list each time */
    WhenRead(Supplier<List<T>> source) {
        this.source = source;
    }

    @Override
    public T get(int index) {
        return list().get(index);
    }

    @Override
    public int size() {
        return list().size();
    }

    private List<T> list() {
        List<T> list = read;
        if (list == null) {
            list = List.copyOf(source.get());
            read = list;
        }
        return list;
    }
}
