package com.vivrou.territory.intake.dataset;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Takes the rows that are no figures of communes, one after the other, without holding them. */
public interface Receiver {
    void place(Place place);

    void outline(Outline outline);

    void job(Job job);

    void station(Station station);

    /** One observation of many of a commune; their median will be asked for at the end. */
    void sample(Sample sample);

    /** The medians of all samples taken. */
    Iterable<Median> medians();

    /**
     * A commune of the official code.
     *
     * @param villages names of its delegated and associated communes, which people still use
     * @param former codes that it took over
     */
    record Place(
            String code,
            String name,
            String department,
            String region,
            List<String> postcodes,
            List<String> villages,
            List<String> former) {
        public Place {
            postcodes = List.copyOf(postcodes);
            villages = List.copyOf(villages);
            former = List.copyOf(former);
        }
    }

    /** @param geometry GeoJSON geometry, Polygon or MultiPolygon, longitude first */
    record Outline(String code, String geometry) {}

    /** What employers of an employment area plan; empty is secret. */
    record Job(
            String area,
            String areaName,
            String code,
            String name,
            OptionalInt projects,
            OptionalInt difficult,
            OptionalInt seasonal) {}

    /** A railway station for passengers. */
    record Station(String uic, String code, String name, OptionalDouble latitude, OptionalDouble longitude) {}

    /** @param indicator its position in the declaration */
    record Sample(int indicator, int place, double value) {}

    /** @param count how many samples it is the median of */
    record Median(int indicator, int place, double value, long count) {}
}
