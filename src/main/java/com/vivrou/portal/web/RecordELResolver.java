package com.vivrou.portal.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets pages read records: {@code #{commune.name}} calls {@code name()}, whether it is a component or another method
 * without parameters. Expression language 5 knows bean getters only.
 */
public class RecordELResolver extends ELResolver {
    private record Property(Class<?> type, String name) {}

    private final Map<Property, Optional<Method>> methods = new ConcurrentHashMap<>();

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        Method method = find(base, property);
        if (method == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return method.invoke(base);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        Method method = find(base, property);
        if (method == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return method.getReturnType();
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        if (find(base, property) != null) {
            throw new PropertyNotWritableException("A record does not change: " + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        boolean ours = find(base, property) != null;
        if (ours) {
            context.setPropertyResolved(base, property);
        }
        return ours;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return base instanceof Record ? String.class : null;
    }

    private @Nullable Method find(@Nullable Object base, @Nullable Object property) {
        if (!(base instanceof Record) || property == null) {
            return null;
        }
        return methods.computeIfAbsent(new Property(base.getClass(), property.toString()), RecordELResolver::method)
                .orElse(null);
    }

    private static Optional<Method> method(Property property) {
        Optional<Method> component = Arrays.stream(property.type().getRecordComponents())
                .filter(candidate -> candidate.getName().equals(property.name()))
                .map(RecordComponent::getAccessor)
                .findFirst();
        Optional<Method> method = component.isPresent() ? component : publicMethod(property);
        method.ifPresent(found -> found.setAccessible(true));
        return method;
    }

    private static Optional<Method> publicMethod(Property property) {
        return Arrays.stream(property.type().getMethods())
                .filter(candidate -> candidate.getName().equals(property.name()))
                .filter(candidate -> candidate.getParameterCount() == 0)
                .findFirst();
    }
}
