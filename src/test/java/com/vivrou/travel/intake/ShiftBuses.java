package com.vivrou.travel.intake;

import com.vivrou.travel.Ground;
import com.vivrou.travel.Home;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Made up, November 2026: a plant, a town 11 km north with buses to it, a village that changes in the town, a hamlet without
 * any stop, and a place in another region.
 */
public final class ShiftBuses {
    public static final double GATE_LATITUDE = 46.000;
    public static final double GATE_LONGITUDE = 5.000;
    public static final Home TOWN = new Home("99101", 46.100, 5.000, Ground.UNKNOWN);
    public static final Home VILLAGE = new Home("99102", 46.150, 5.100, Ground.UNKNOWN);
    public static final Home HAMLET = new Home("99103", 46.050, 5.060, Ground.UNKNOWN);
    public static final Home ELSEWHERE = new Home("99104", 48.000, 2.000, Ground.UNKNOWN);
    public static final Home AT_THE_GATE = new Home("99105", 46.003, 5.000, Ground.UNKNOWN);
    public static final List<Home> HOMES = List.of(TOWN, VILLAGE, HAMLET, ELSEWHERE, AT_THE_GATE);

    private final Map<String, String> files = new TreeMap<>();

    private ShiftBuses() {
        files.put(
                "agency.txt",
                "agency_id,agency_name,agency_url,agency_timezone\n"
                        + "1,Cars du Nord,https://cars.example,Europe/Paris\n"
                        + "2,Navettes,javascript:alert(1),Europe/Paris\n");
        files.put(
                "stops.txt",
                "\uFEFFstop_id,stop_name,stop_lat,stop_lon\n"
                        + "town,Town,46.101,5.001\n"
                        + "square,\"Town, square\",46.1015,5.0015\n"
                        + "village,Village,46.150,5.101\n"
                        + "gate,Plant,46.001,5.000\n");
        files.put(
                "trips.txt",
                "route_id,service_id,trip_id\n"
                        + "r1,week,early\nr1,week,day\nr1,week,back\nr1,sunday,sun\nr1,saturday,night\n"
                        + "r2,week,feeder\nr3,fair,fair\nr4,saturday,shuttle\nr5,week,closed\n");
        files.put(
                "stop_times.txt",
                "trip_id,arrival_time,departure_time,stop_id,stop_sequence,pickup_type,drop_off_type\n"
                        + "early,04:20:00,04:20:00,town,1,0,0\nearly,04:50:00,04:50:00,gate,2,0,0\n"
                        + "day,7:10:00,7:10:00,square,1,0,0\nday,7:40:00,7:40:00,gate,2,0,0\n"
                        + "back,16:10:00,16:10:00,gate,1,0,0\nback,16:40:00,16:40:00,town,2,0,0\n"
                        + "sun,09:00:00,09:00:00,town,1,0,0\nsun,09:40:00,09:40:00,gate,2,0,0\n"
                        + "night,24:40:00,24:40:00,town,1,0,0\nnight,25:10:00,25:10:00,gate,2,0,0\n"
                        + "feeder,06:30:00,06:30:00,village,1,0,0\nfeeder,,,square,2,1,1\nfeeder,07:00:00,07:00:00,town,3,0,0\n"
                        + "fair,03:00:00,03:00:00,town,1,0,0\nfair,03:30:00,03:30:00,gate,2,0,0\n"
                        + "shuttle,00:00:00,00:00:00,town,1,0,0\nshuttle,00:25:00,00:25:00,gate,2,0,0\n"
                        + "closed,05:10:00,05:10:00,town,1,1,0\nclosed,05:30:00,05:30:00,gate,2,0,0\n");
        files.put("frequencies.txt", "trip_id,start_time,end_time,headway_secs\nshuttle,12:00:00,14:00:00,1800\n");
        files.put(
                "calendar.txt",
                "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\n"
                        + "week,1,1,1,1,1,0,0,20261102,20261129\n"
                        + "saturday,0,0,0,0,0,1,0,20261102,20261129\n"
                        + "sunday,0,0,0,0,0,0,1,20261102,20261129\n");
        files.put(
                "calendar_dates.txt",
                "service_id,date,exception_type\nweek,20261111,2\nsunday,20261111,1\nfair,20261105,1\n");
    }

    public static Path write(Path file) throws IOException {
        return new ShiftBuses().to(file);
    }

    static Path without(String missing, Path file) throws IOException {
        ShiftBuses buses = new ShiftBuses();
        buses.files.remove(missing);
        return buses.to(file);
    }

    static Path with(String name, String text, Path file) throws IOException {
        ShiftBuses buses = new ShiftBuses();
        buses.files.put(name, text);
        return buses.to(file);
    }

    private Path to(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
