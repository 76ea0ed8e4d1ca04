package com.vivrou.territory.domain;

import com.vivrou.territory.AtlasPublished;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.concurrent.CompletionStage;

/** Nobody listens here. */
final class NoEvents implements Event<AtlasPublished> {
    @Override
    public void fire(AtlasPublished event) {
        // Nobody listens.
    }

    @Override
    public <U extends AtlasPublished> CompletionStage<U> fireAsync(U event) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends AtlasPublished> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Event<AtlasPublished> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends AtlasPublished> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends AtlasPublished> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }
}
