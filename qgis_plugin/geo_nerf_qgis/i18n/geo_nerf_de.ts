<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>GeoNerf</name>
    <message>
      <location filename="../dock/area.py" />
      <source>The layer has no polygon.</source>
      <translation>Der Layer hat kein Polygon.</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <location filename="../dock/new_survey.py" />
      <source>Area of the cloud</source>
      <translation>Fläche der Punktwolke</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>Click the corners on the map; a right click closes the area.</source>
      <translation>Die Ecken auf der Karte anklicken; ein Rechtsklick schließt die Fläche.</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <location filename="../dock/words.py" />
      <source>Draw the area on the map, or choose a polygon layer.</source>
      <translation>Zeichnen Sie die Fläche auf der Karte, oder wählen Sie einen Polygonlayer.</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>Drawn on the map</source>
      <translation>Auf der Karte gezeichnet</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>Draw…</source>
      <translation>Zeichnen…</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>Everything</source>
      <translation>Alles</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>Its selected polygons, or all of them where none is selected.</source>
      <translation>Seine gewählten Polygone, oder alle, wenn keines gewählt ist.</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>Polygons of a layer</source>
      <translation>Polygone eines Layers</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>What the point cloud is cut to; the rasters stay whole.</source>
      <translation>Worauf die Punktwolke zugeschnitten wird; die Raster bleiben ganz.</translation>
    </message>
    <message>
      <location filename="../dock/crs_choice.py" />
      <location filename="../dock/new_survey.py" />
      <location filename="../marks/survey_choice.py" />
      <source>Heights</source>
      <translation>Höhen</translation>
    </message>
    <message>
      <location filename="../dock/crs_choice.py" />
      <source>Heights above the ellipsoid</source>
      <translation>Höhen über dem Ellipsoid</translation>
    </message>
    <message>
      <location filename="../dock/crs_choice.py" />
      <source>Heights above {0}</source>
      <translation>Höhen über {0}</translation>
    </message>
    <message>
      <location filename="../dock/crs_choice.py" />
      <location filename="../dock/form_layout.py" />
      <source>The coordinate reference system of all products: projected, in metres.</source>
      <translation>Das Koordinatenbezugssystem aller Produkte: projiziert, in Metern.</translation>
    </message>
    <message>
      <location filename="../dock/crs_choice.py" />
      <source>What heights are above. Any EPSG code of a vertical system can be typed; its grid must be installed.</source>
      <translation>Höhenbezug. Jeder EPSG-Code eines Höhensystems kann eingegeben werden; das zugehörige Gitter muss installiert sein.</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <source>Fetch the grid</source>
      <translation>Gitter herunterladen</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <source>Fetches it from the network into the folder where all programs look for grids.</source>
      <translation>Lädt es aus dem Netz in den Ordner, in dem alle Programme nach Gittern suchen.</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <source>The grid could not be fetched. Is this computer connected to the network? The program says: {0}</source>
      <translation>Das Gitter konnte nicht heruntergeladen werden. Ist dieser Computer mit dem Netz verbunden? Das Programm sagt: {0}</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <source>The grid is being fetched: {0} %</source>
      <translation>Das Gitter wird heruntergeladen: {0} %</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <source>The grid is being fetched…</source>
      <translation>Das Gitter wird heruntergeladen…</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <source>The grid is fetched: a run can use it.</source>
      <translation>Das Gitter ist heruntergeladen: Ein Lauf kann es verwenden.</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <location filename="../dock/run_words.py" />
      <source>The program ended without a word (status {0}).</source>
      <translation>Das Programm endete ohne ein Wort (Status {0}).</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../dock/form_layout.py" />
      <source>Drop a folder of photographs here.</source>
      <translation>Ziehen Sie einen Ordner mit Fotos hierher.</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../program/create_dialog.py" />
      <location filename="../tiles/log_window.py" />
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../dock/runs.py" />
      <location filename="../processing/products.py" />
      <location filename="../processing/tile_merge.py" />
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../dock/runs.py" />
      <source>Runs</source>
      <translation>Läufe</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../dock/runs.py" />
      <source>Show layers</source>
      <translation>Layer zeigen</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../processing/algorithm.py" />
      <source>Survey</source>
      <translation>Befliegung</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../dock/words.py" />
      <source>The program geo-nerf was not found on this computer.</source>
      <translation>Das Programm geo-nerf wurde auf diesem Computer nicht gefunden.</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <source>This QGIS has no 3-D views.</source>
      <translation>Dieses QGIS hat keine 3D-Ansichten.</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <source>{0} has no products to show: {1}</source>
      <translation>{0} hat keine Produkte, die sich zeigen lassen: {1}</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <source>{0} is finished.</source>
      <translation>{0} ist fertig.</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <source>{0} layer</source>
      <translation>{0} Layer</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <source>{0} layers</source>
      <translation>{0} Layer</translation>
    </message>
    <message>
      <location filename="../dock/earlier_run.py" />
      <source>It holds a finished run: Start keeps it, and makes anew only what is set otherwise now.</source>
      <translation>Er enthält einen fertigen Lauf: Starten behält ihn und macht nur neu, was jetzt anders eingestellt ist.</translation>
    </message>
    <message>
      <location filename="../dock/earlier_run.py" />
      <source>It holds a run that is not finished: Start goes on with it.</source>
      <translation>Er enthält einen Lauf, der nicht fertig ist: Starten setzt ihn fort.</translation>
    </message>
    <message>
      <location filename="../dock/earlier_run.py" />
      <source>It holds a run with another {0}: Start makes anew what depends on that.</source>
      <translation>Er enthält einen Lauf mit anderen Angaben unter {0}: Starten macht neu, was davon abhängt.</translation>
    </message>
    <message>
      <location filename="../dock/earlier_run.py" />
      <location filename="../dock/fields.py" />
      <location filename="../dock/words.py" />
      <source>“{0}”</source>
      <translation>„{0}“</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>All at once, one after the other, or in parts that are joined; the program chooses by their number.</source>
      <translation>Alle auf einmal, eines nach dem anderen oder in Teilen, die verbunden werden; das Programm wählt nach ihrer Zahl.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Altitudes are above</source>
      <translation>Höhen der Fotos über</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Another number gives another, equally valid, course of the training.</source>
      <translation>Eine andere Zahl gibt einen anderen, ebenso gültigen Verlauf des Trainings.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Cell of the mesh</source>
      <translation>Zelle des Netzes</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <source>Check points</source>
      <translation>Kontrollpunkte</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/words.py" />
      <source>Classes of vegetation</source>
      <translation>Vegetationsklassen</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <source>Control</source>
      <translation>Passpunkte</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Correct positions and lenses of the cameras in the training.</source>
      <translation>Positionen und Objektive der Kameras beim Training korrigieren.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Correct the cameras</source>
      <translation>Kameras korrigieren</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Edge of the mesh's cells, in GSD. Larger cells make a smaller mesh.</source>
      <translation>Kantenlänge der Netzzellen in GSD. Größere Zellen geben ein kleineres Netz.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/words.py" />
      <source>Entwine tiles of the cloud</source>
      <translation>Entwine-Kacheln der Punktwolke</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Find the ground by</source>
      <translation>Boden finden durch</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <source>Further products</source>
      <translation>Weitere Produkte</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>How ground is found among the points of the cloud.</source>
      <translation>Wie unter den Punkten der Wolke der Boden gefunden wird.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Largest side of the photographs</source>
      <translation>Längste Seite der Fotos</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Learning rate of the grids</source>
      <translation>Lernrate der Gitter</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Learning rate of the nets</source>
      <translation>Lernrate der Netze</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Least confidence</source>
      <translation>Kleinste Konfidenz</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Lower it where training went wrong.</source>
      <translation>Senken Sie sie, wenn das Training misslang.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Marks were measured on</source>
      <translation>Marken gemessen auf</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Memory for photographs</source>
      <translation>Speicher für Fotos</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Memory that photographs take in the training, megabytes; more of them than fit take turns.</source>
      <translation>Speicher, den Fotos beim Training belegen, Megabyte; sind es mehr, als hineinpassen, wechseln sie sich ab.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Orient the photographs</source>
      <translation>Fotos orientieren</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <source>Output folder</source>
      <translation>Ausgabeordner</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <location filename="../layers/live.py" />
      <location filename="../layers/results.py" />
      <location filename="../marks/window.py" />
      <location filename="../processing/inspect_photographs.py" />
      <source>Photographs</source>
      <translation>Fotos</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Photographs are shrunk to this side for the surface, pixels. Smaller ones need less time, memory and disk.</source>
      <translation>Die Fotos werden für die Oberfläche auf diese Seite verkleinert, Pixel. Kleinere brauchen weniger Zeit, Speicher und Platte.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Points under this confidence, 0 to 1, are left out: a lower one gives more points and more noise.</source>
      <translation>Punkte unter dieser Konfidenz, 0 bis 1, werden ausgelassen: Eine kleinere gibt mehr Punkte und mehr Rauschen.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <source>Quality</source>
      <translation>Qualität</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Random seed</source>
      <translation>Startwert</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <source>Reference system</source>
      <translation>Bezugssystem</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/words.py" />
      <location filename="../layers/results.py" />
      <location filename="../processing/products.py" />
      <source>Terrain model</source>
      <translation>Geländemodell</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/words.py" />
      <source>Web map tiles (MBTiles)</source>
      <translation>Webkartenkacheln (MBTiles)</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>What the photographs' altitudes are above. Choose it where the tags do not say so and you know it.</source>
      <translation>Worüber die Höhen der Fotos zählen. Wählen Sie es, wenn die Metadaten es nicht sagen und Sie es wissen.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Whether the control file's marks were measured on pictures of another size than the photographs.</source>
      <translation>Ob die Marken der Passpunktdatei auf Bildern anderer Größe als die Fotos gemessen wurden.</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Looking at the photographs…</source>
      <translation>Die Fotos werden geprüft…</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Puts the run into the queue; it works beside QGIS, and can be stopped and resumed.</source>
      <translation>Stellt den Lauf in die Warteschlange; er arbeitet neben QGIS und kann angehalten und fortgesetzt werden.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>A new folder for this run, or the folder of an earlier run of these photographs, which then goes on.</source>
      <translation>Ein neuer Ordner für diesen Lauf oder der eines früheren Laufs dieser Fotos, der dann fortgesetzt wird.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>About the photographs</source>
      <translation>Über die Fotos</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Click surveyed points of a layer on the photographs; the marks go into the control file.</source>
      <translation>Klicken Sie vermessene Punkte eines Layers auf den Fotos an; die Marken kommen in die Passpunktdatei.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Control points</source>
      <translation>Passpunkte</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <location filename="../marks/window.py" />
      <location filename="../processing/reconstruct.py" />
      <source>Control points (*.txt);;All files (*)</source>
      <translation>Passpunkte (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Draft and Fine are for computers without a graphics card, Standard and High for one of NVIDIA.</source>
      <translation>Entwurf und Fein sind für Computer ohne Grafikkarte, Standard und Hoch für eine von NVIDIA.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Find the program geo-nerf on this computer, or set it up.</source>
      <translation>Das Programm geo-nerf auf diesem Computer suchen oder einrichten.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Folder for the products</source>
      <translation>Ordner für die Produkte</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <location filename="../processing/inspect_photographs.py" />
      <location filename="../processing/reconstruct.py" />
      <source>Folder of photographs</source>
      <translation>Ordner der Fotos</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Mark on photographs…</source>
      <translation>Auf Fotos markieren…</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>More such points that are measured in the result and never used for it: they tell how exact it is.</source>
      <translation>Weitere solche Punkte, die im Ergebnis gemessen und nie dafür benutzt werden: Sie sagen, wie genau es ist.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Open the description of this form.</source>
      <translation>Die Beschreibung dieses Formulars öffnen.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Set up geo-nerf…</source>
      <translation>geo-nerf einrichten…</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Start</source>
      <translation>Starten</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Surveyed points and their marks on photographs, as in OpenDroneMap's gcp_list.txt.</source>
      <translation>Vermessene Punkte und ihre Marken auf Fotos, wie in gcp_list.txt von OpenDroneMap.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>The folder of one flight, or of several over the same place; subfolders are read too.</source>
      <translation>Der Ordner eines Flugs, oder mehrerer über demselben Ort; Unterordner werden mitgelesen.</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>a cloth laid over it from below (CSF)</source>
      <translation>ein von unten angelegtes Tuch (CSF)</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>all at once</source>
      <translation>alle auf einmal</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>as the quality says</source>
      <translation>wie die Qualität vorgibt</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>as their number asks for</source>
      <translation>wie es ihre Zahl verlangt</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>in parts</source>
      <translation>in Teilen</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>its shape in growing windows (PMF)</source>
      <translation>seine Form in wachsenden Fenstern (PMF)</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>its slope (SMRF)</source>
      <translation>seine Neigung (SMRF)</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>nothing: no classes</source>
      <translation>nichts: keine Klassen</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>one after the other</source>
      <translation>eines nach dem anderen</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>pictures of another size, which is found out</source>
      <translation>Bildern anderer Größe, die ermittelt wird</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <location filename="../marks/words.py" />
      <source>the ellipsoid</source>
      <translation>dem Ellipsoid</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>the geoid</source>
      <translation>dem Geoid</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>the take-off point</source>
      <translation>dem Startpunkt</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>these photographs</source>
      <translation>diesen Fotos</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>what the tags say</source>
      <translation>was die Metadaten sagen</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>A library of the program broke down. Resume goes on from here; please send the error report.</source>
      <translation>Eine Bibliothek des Programms ist abgestürzt. „Fortsetzen“ setzt hier fort; bitte senden Sie den Fehlerbericht.</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>It cannot go on: the area {0} is gone.</source>
      <translation>Er kann nicht weitergehen: Das Gebiet {0} gibt es nicht mehr.</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>It cannot go on: the check point file {0} is gone.</source>
      <translation>Er kann nicht weitergehen: Die Kontrollpunktdatei {0} gibt es nicht mehr.</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>It cannot go on: the control file {0} is gone.</source>
      <translation>Er kann nicht weitergehen: Die Passpunktdatei {0} gibt es nicht mehr.</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>It cannot go on: the photographs are gone from {0}</source>
      <translation>Er kann nicht weitergehen: Die Fotos sind nicht mehr in {0}</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>It cannot go on: the preset {0} is gone.</source>
      <translation>Er kann nicht weitergehen: Die Voreinstellung {0} gibt es nicht mehr.</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>The disk of its folder is not there: {0}</source>
      <translation>Der Datenträger seines Ordners ist nicht da: {0}</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>The program was ended from outside (signal {0}), often for want of memory. Resume goes on from here.</source>
      <translation>Das Programm wurde von außen beendet (Signal {0}), oft aus Mangel an Arbeitsspeicher. „Fortsetzen“ setzt hier fort.</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>at work in another program</source>
      <translation>in einem anderen Programm an der Arbeit</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>interrupted</source>
      <translation>unterbrochen</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>3-D view</source>
      <translation>3D-Ansicht</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>Copy error report</source>
      <translation>Fehlerbericht kopieren</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>Its folder stays as it is.</source>
      <translation>Sein Ordner bleibt, wie er ist.</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>No run yet.</source>
      <translation>Noch kein Lauf.</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>Remove from list</source>
      <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <location filename="../running/offers.py" />
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>about {0} left</source>
      <translation>noch etwa {0}</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>2 CPU cores</source>
      <translation>2 CPU-Kerne</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>A run into this folder is at work or waits.</source>
      <translation>Ein Lauf mit diesem Ausgabeordner ist in Arbeit oder wartet.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>A run needs three photographs or more that overlap.</source>
      <translation>Ein Lauf braucht drei oder mehr Fotos, die sich überlappen.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Choose the coordinate reference system of the products.</source>
      <translation>Wählen Sie das Koordinatenbezugssystem der Produkte.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Choose the folder of photographs, or drop it here.</source>
      <translation>Wählen Sie den Ordner der Fotos, oder ziehen Sie ihn hierher.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Choose the folder the products go to.</source>
      <translation>Wählen Sie den Ordner, in den die Produkte kommen.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../layers/results.py" />
      <location filename="../processing/products.py" />
      <source>Contours</source>
      <translation>Höhenlinien</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Draft</source>
      <translation>Entwurf</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Fine</source>
      <translation>Fein</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>GSD {0} cm</source>
      <translation>GSD {0} cm</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Give the whole path of the output folder; this one depends on where QGIS was started.</source>
      <translation>Geben Sie den ganzen Pfad des Ausgabeordners an; dieser hängt davon ab, wo QGIS gestartet wurde.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../layers/results.py" />
      <source>Height above the ground</source>
      <translation>Höhe über Grund</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>High</source>
      <translation>Hoch</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Lines of equal height, as vectors.</source>
      <translation>Linien gleicher Höhe, als Vektoren.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Making products</source>
      <translation>Produkte werden erstellt</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Matching photographs</source>
      <translation>Fotos werden einander zugeordnet</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>No GNSS positions: control points are needed.</source>
      <translation>Keine GNSS-Positionen: Passpunkte sind nötig.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Orienting photographs</source>
      <translation>Fotos werden orientiert</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Other photographs than before, so these fields were set back: {0}.</source>
      <translation>Andere Fotos als vorher, daher wurden diese Felder zurückgesetzt: {0}.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Points of plants get classes by height and colour.</source>
      <translation>Punkte von Pflanzen bekommen Klassen nach Höhe und Farbe.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Preparing photographs</source>
      <translation>Fotos werden vorbereitet</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Reading photographs</source>
      <translation>Fotos werden gelesen</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../layers/results.py" />
      <location filename="../processing/products.py" />
      <source>Slope</source>
      <translation>Neigung</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Standard</source>
      <translation>Standard</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Starting</source>
      <translation>Start</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Taking points from the surface</source>
      <translation>Punkte werden der Oberfläche entnommen</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Textured mesh</source>
      <translation>Texturiertes Netz</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The bare ground as a raster, without what stands on it.</source>
      <translation>Der nackte Boden als Raster, ohne das, was darauf steht.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The check point file cannot be used; below “Check points” it says why.</source>
      <translation>Die Kontrollpunktdatei kann nicht verwendet werden; unter „Kontrollpunkte“ steht, warum.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The check point file does not exist.</source>
      <translation>Die Kontrollpunktdatei gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The cloud as a folder that viewers load piece by piece.</source>
      <translation>Die Wolke als Ordner, den Betrachter stückweise laden.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The control file cannot be used; below “Control” it says why.</source>
      <translation>Die Passpunktdatei kann nicht verwendet werden; unter „Passpunkte“ steht, warum.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The control file does not exist.</source>
      <translation>Die Passpunktdatei gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The disk of the output folder has too little space for this run.</source>
      <translation>Die Platte des Ausgabeordners hat zu wenig Platz für diesen Lauf.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The folder of photographs cannot be read: ask for the right to read it.</source>
      <translation>Der Ordner der Fotos kann nicht gelesen werden: Lassen Sie sich das Leserecht geben.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The folder of photographs does not exist.</source>
      <translation>Den Ordner der Fotos gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The heights must be one of the list, or an EPSG code such as EPSG:5773.</source>
      <translation>Die Höhen müssen aus der Liste sein, oder ein EPSG-Code wie EPSG:5773.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The orthophoto cut into tiles for web maps, in one file.</source>
      <translation>Das Orthofoto in Kacheln für Webkarten, in einer Datei.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The output folder cannot be written; choose another one, or ask for the right to write there.</source>
      <translation>In den Ausgabeordner kann nicht geschrieben werden; wählen Sie einen anderen, oder lassen Sie sich das Recht dazu geben.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The output folder holds a run of other photographs; choose another one.</source>
      <translation>Der Ausgabeordner enthält einen Lauf anderer Fotos; wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../sentences/run.py" />
      <source>The output folder holds other files; choose a new one, or one of an earlier run.</source>
      <translation>Im Ausgabeordner liegen andere Dateien; wählen Sie einen neuen oder den eines früheren Laufs.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../sentences/run.py" />
      <source>The output folder must not be the folder of photographs.</source>
      <translation>Der Ausgabeordner darf nicht der Ordner der Fotos sein.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../sentences/run.py" />
      <source>The output folder must not lie in the folder of photographs.</source>
      <translation>Der Ausgabeordner darf nicht im Ordner der Fotos liegen.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../sentences/run.py" />
      <source>The output must be a folder, and this is a file.</source>
      <translation>Die Ausgabe muss ein Ordner sein, und dies ist eine Datei.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The photographs are being looked at.</source>
      <translation>Die Fotos werden angesehen.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The products need a coordinate reference system in metres.</source>
      <translation>Die Produkte brauchen ein Koordinatenbezugssystem in Metern.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The products need a coordinate reference system in metres; the same zone in metres is {0}.</source>
      <translation>Die Produkte brauchen ein Koordinatenbezugssystem in Metern; dieselbe Zone in Metern ist {0}.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The products need a projected coordinate reference system; this one is in degrees.</source>
      <translation>Die Produkte brauchen ein projiziertes Koordinatenbezugssystem; dieses ist in Grad.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The slope of the ground as a raster, degrees.</source>
      <translation>Die Neigung des Bodens als Raster, Grad.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The surface's height above the ground as a raster: trees and buildings.</source>
      <translation>Die Höhe der Oberfläche über dem Boden als Raster: Bäume und Gebäude.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>These photographs cannot be used; the line above says why.</source>
      <translation>Diese Fotos können nicht benutzt werden; die Zeile darüber sagt, warum.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>This is a file: choose the folder that the photographs are in.</source>
      <translation>Das ist eine Datei: Wählen Sie den Ordner, in dem die Fotos liegen.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>This is a folder: choose the check point file in it.</source>
      <translation>Das ist ein Ordner: Wählen Sie die Kontrollpunktdatei darin.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>This is a folder: choose the control file in it.</source>
      <translation>Das ist ein Ordner: Wählen Sie die Passpunktdatei darin.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Too few of these photographs have GNSS positions: choose a control file.</source>
      <translation>Zu wenige dieser Fotos haben GNSS-Positionen: Wählen Sie eine Passpunktdatei.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Training the surface</source>
      <translation>Die Oberfläche wird trainiert</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Triangles with the photographs' colours, for 3-D programs.</source>
      <translation>Dreiecke mit den Farben der Fotos, für 3D-Programme.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Writing the report</source>
      <translation>Der Bericht wird geschrieben</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>above something that no tag names</source>
      <translation>über etwas, das kein Metadatum nennt</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>above take-off</source>
      <translation>über dem Startpunkt</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>above the ellipsoid</source>
      <translation>über dem Ellipsoid</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>above the geoid</source>
      <translation>über dem Geoid</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>done before</source>
      <translation>schon fertig</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>failed</source>
      <translation>gescheitert</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>finished</source>
      <translation>fertig</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>flown {0} m above ground, {1} ha</source>
      <translation>{0} m über Grund geflogen, {1} ha</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>one GPU</source>
      <translation>eine GPU</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>planned</source>
      <translation>geplant</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>running</source>
      <translation>läuft</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>started</source>
      <translation>begonnen</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>stopped</source>
      <translation>angehalten</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>stopping</source>
      <translation>wird angehalten</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>unknown camera</source>
      <translation>unbekannte Kamera</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>waiting</source>
      <translation>wartet</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} % forward overlap</source>
      <translation>{0} % Längsüberdeckung</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} % side overlap</source>
      <translation>{0} % Querüberdeckung</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} GB</source>
      <translation>{0} GB</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} RTK fixed</source>
      <translation>{0} mit RTK-Fix</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} h</source>
      <translation>{0} h</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} memory, {1} disk</source>
      <translation>{0} Arbeitsspeicher, {1} Plattenplatz</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} min</source>
      <translation>{0} min</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} of {1} with GNSS</source>
      <translation>{0} von {1} mit GNSS</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} photograph</source>
      <translation>{0} Foto</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} photographs</source>
      <translation>{0} Fotos</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} s</source>
      <translation>{0} s</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0}, a guess</source>
      <translation>{0}, geschätzt</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>“Marks were measured on” takes one of its choices, or a ratio above 0.</source>
      <translation>„Marken gemessen auf“ nimmt eine der Möglichkeiten oder ein Verhältnis über 0.</translation>
    </message>
    <message>
      <location filename="../layers/live.py" />
      <location filename="../layers/results.py" />
      <location filename="../processing/inspect_photographs.py" />
      <source>Flight line</source>
      <translation>Flugweg</translation>
    </message>
    <message>
      <location filename="../layers/live.py" />
      <source>Footprints, expected</source>
      <translation>Bildflächen, erwartet</translation>
    </message>
    <message>
      <location filename="../layers/live.py" />
      <source>Surface while it is trained</source>
      <translation>Oberfläche während des Trainings</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Classification</source>
      <translation>Klassen</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Confidence</source>
      <translation>Konfidenz</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Control residuals</source>
      <translation>Restfehler der Passpunkte</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <location filename="../processing/inspect_photographs.py" />
      <location filename="../processing/products.py" />
      <source>Footprints</source>
      <translation>Bildflächen</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <location filename="../processing/products.py" />
      <source>Orthophoto</source>
      <translation>Orthofoto</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <location filename="../processing/extract_cloud.py" />
      <location filename="../processing/products.py" />
      <source>Point cloud</source>
      <translation>Punktwolke</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>QGIS cannot read it</source>
      <translation>QGIS kann es nicht lesen</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Report of the run</source>
      <translation>Bericht des Laufs</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <location filename="../processing/products.py" />
      <source>Surface model</source>
      <translation>Oberflächenmodell</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Surface model, shaded</source>
      <translation>Oberflächenmodell, geschummert</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Terrain model, shaded</source>
      <translation>Geländemodell, geschummert</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>What heights are above: {surface}</source>
      <translation>Höhen zählen über: {surface}</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>the WGS 84 ellipsoid</source>
      <translation>dem WGS-84-Ellipsoid</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>this QGIS cannot read it; QGIS 3.26 or newer can, or make Entwine tiles too</source>
      <translation>dieses QGIS kann sie nicht lesen; QGIS 3.26 und neuer kann es, oder erstellen Sie auch Entwine-Kacheln</translation>
    </message>
    <message>
      <location filename="../marks/crop.py" />
      <location filename="../marks/dialog.py" />
      <source>The photograph {0} cannot be read.</source>
      <translation>Das Foto {0} kann nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="../marks/crop.py" />
      <source>{0} has {1} x {2} pixels now, and {3} x {4} when it was looked at: marks in it would be wrong.</source>
      <translation>{0} hat jetzt {1} x {2} Pixel und hatte {3} x {4}, als die Fotos angesehen wurden: Markierungen darin wären falsch.</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Mark control points on photographs</source>
      <translation>Passpunkte auf Fotos markieren</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Marks that are not in the control file: {0}. {1}</source>
      <translation>Markierungen, die nicht in der Passpunktdatei stehen: {0}. {1}</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Read again</source>
      <translation>Neu lesen</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>The orientation of {0} cannot be read: {1}</source>
      <translation>Die Orientierung von {0} kann nicht gelesen werden: {1}</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Where photographs see the point is not known: all are listed, and shown whole. The wheel zooms.</source>
      <translation>Wo die Fotos den Punkt zeigen, ist nicht bekannt: Alle sind aufgeführt und werden ganz gezeigt. Das Mausrad vergrößert.</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Write again</source>
      <translation>Neu schreiben</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>{0}: marked in {1}</source>
      <translation>{0}: in {1} markiert</translation>
    </message>
    <message>
      <location filename="../marks/session.py" />
      <source>The control file cannot be read, so nothing is written into it: {0}</source>
      <translation>Die Passpunktdatei kann nicht gelesen werden, deshalb wird nichts hineingeschrieben: {0}</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>Choose a layer of surveyed points.</source>
      <translation>Wählen Sie einen Layer vermessener Punkte.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>Features of several points, left out: {0}. Split them first.</source>
      <translation>Objekte aus mehreren Punkten, ausgelassen: {0}. Teilen Sie diese zuerst auf.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>Features that are no place on earth in the layer's CRS, left out: {0}.</source>
      <translation>Objekte, die im Koordinatensystem des Layers kein Ort auf der Erde sind, ausgelassen: {0}.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>Features without a place, left out: {0}.</source>
      <translation>Objekte ohne Ort, ausgelassen: {0}.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>Heights that are not known, written as “nan”: {0}.</source>
      <translation>Unbekannte Höhen, als „nan“ geschrieben: {0}.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>The layer counts in feet, its heights are taken as metres above the ellipsoid. Choose what heights are above.</source>
      <translation>Der Layer zählt in Fuß, seine Höhen gelten als Meter über dem Ellipsoid. Wählen Sie, worüber die Höhen zählen.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>The layer's heights are taken as heights above {0}.</source>
      <translation>Die Höhen des Layers gelten als Höhen über {0}.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>The points are brought from {0} to the file's CRS, {1}, which agree to {2} m.</source>
      <translation>Die Punkte werden von {0} in das Koordinatensystem der Datei, {1}, gebracht; beide stimmen auf {2} m überein.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>There are no photographs to mark: choose their folder in the dock first.</source>
      <translation>Es gibt keine Fotos zum Markieren: Wählen Sie zuerst im Andockfenster ihren Ordner.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>{0} of {1} points are marked in two photographs or more; three are needed.</source>
      <translation>{0} von {1} Punkten sind in zwei oder mehr Fotos markiert; drei sind nötig.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>{0}: the field says {1}, the geometry's Z says {2}. The field is taken.</source>
      <translation>{0}: Das Feld sagt {1}, das Z der Geometrie {2}. Das Feld gilt.</translation>
    </message>
    <message>
      <location filename="../marks/survey_choice.py" />
      <source>Height</source>
      <translation>Höhe</translation>
    </message>
    <message>
      <location filename="../marks/survey_choice.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../marks/survey_choice.py" />
      <location filename="../marks/window.py" />
      <location filename="../processing/extract_cloud.py" />
      <source>Points</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <location filename="../marks/window.py" />
      <source>Control file</source>
      <translation>Passpunktdatei</translation>
    </message>
    <message>
      <location filename="../marks/window.py" />
      <source>Remove mark</source>
      <translation>Markierung entfernen</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>A name holds letters that stand between the columns of this file: the mark could not be read again.</source>
      <translation>Ein Name enthält Zeichen, die in dieser Datei zwischen den Spalten stehen: Die Markierung könnte nicht wieder gelesen werden.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Another program has changed the control file. “Read again” takes in what it says now, and writes your marks into it.</source>
      <translation>Ein anderes Programm hat die Passpunktdatei geändert. „Neu lesen“ übernimmt, was jetzt darin steht, und schreibt Ihre Markierungen hinein.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Choose a control file, with its whole path.</source>
      <translation>Wählen Sie eine Passpunktdatei, mit ganzem Pfad.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Line {0} is not “x y height px py photograph label”: {1}</source>
      <translation>Zeile {0} ist nicht „x y Höhe px py Foto Name“: {1}</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Line {0} should name the CRS of the points, but is a point already: {1}</source>
      <translation>Zeile {0} sollte das Koordinatensystem der Punkte nennen, ist aber schon ein Punkt: {1}</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Line {0}: its columns cannot be told apart: {1}</source>
      <translation>Zeile {0}: Ihre Spalten lassen sich nicht trennen: {1}</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Line {0}: the point {1} has other coordinates than in a line before.</source>
      <translation>Zeile {0}: Der Punkt {1} hat andere Koordinaten als in einer Zeile davor.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Marks of this file lie outside their photographs: they were set on larger pictures, and marks set here would differ.</source>
      <translation>Markierungen dieser Datei liegen außerhalb ihrer Fotos: Sie wurden auf größeren Bildern gesetzt, und hier gesetzte passten nicht dazu.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>No way from {0} to the file's CRS, {1}, is known well enough. Take a layer in that CRS, or another control file.</source>
      <translation>Kein Weg von {0} in das Koordinatensystem der Datei, {1}, ist genau genug bekannt. Nehmen Sie einen Layer in diesem Koordinatensystem oder eine andere Passpunktdatei.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>QGIS does not know the CRS of the file, “{0}”, so these points cannot be brought to it.</source>
      <translation>QGIS kennt das Koordinatensystem der Datei, „{0}“, nicht; diese Punkte können nicht dorthin gebracht werden.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Several points of the layer are called {0}. Give each a name of its own.</source>
      <translation>Mehrere Punkte des Layers heißen {0}. Geben Sie jedem einen eigenen Namen.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The control file cannot be written: {0}.</source>
      <translation>Die Passpunktdatei kann nicht geschrieben werden: {0}.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The file holds no marks. Below the line of the CRS each is “x y height px py photograph label”.</source>
      <translation>Die Datei enthält keine Markierungen. Unter der Zeile des KBS ist jede „x y Höhe px py Foto Name“.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <location filename="../sentences/control_file.py" />
      <source>The file is empty.</source>
      <translation>Die Datei ist leer.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The file is no text file.</source>
      <translation>Die Datei ist keine Textdatei.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The file is not in UTF-8 and has no place for “{1}”. Save it as UTF-8 with a text editor.</source>
      <translation>Die Datei ist nicht in UTF-8 und hat keinen Platz für „{1}“. Speichern Sie sie mit einem Texteditor als UTF-8.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The file names another CRS now. Choose another control file for the marks that are not saved.</source>
      <translation>Die Datei nennt jetzt ein anderes Koordinatensystem. Wählen Sie für die nicht gespeicherten Markierungen eine andere Passpunktdatei.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The layer has no CRS. Set it in the layer's properties.</source>
      <translation>Der Layer hat kein Koordinatensystem. Legen Sie es in den Layereigenschaften fest.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The layer's heights are above {0}, the file's above {1}. Heights are not converted: take another control file.</source>
      <translation>Die Höhen des Layers zählen über {0}, die der Datei über {1}. Höhen werden nicht umgerechnet: Nehmen Sie eine andere Passpunktdatei.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The marks of this file count pixels of photographs before they are turned upright; marks set here would be mixed up.</source>
      <translation>Die Markierungen dieser Datei zählen Pixel der Fotos, bevor diese aufrecht gedreht werden; hier gesetzte gerieten durcheinander.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The point is no place in the file's CRS, {0}.</source>
      <translation>Der Punkt ist im Koordinatensystem der Datei, {0}, kein Ort.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The point {0} has another height in the file: {1}, here {2}. Correct one of the two.</source>
      <translation>Der Punkt {0} hat in der Datei eine andere Höhe: {1}, hier {2}. Berichtigen Sie eine der beiden.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The point {0} has other coordinates in the file. Correct one of the two, or name the point differently.</source>
      <translation>Der Punkt {0} hat in der Datei andere Koordinaten. Berichtigen Sie eine der beiden Angaben oder benennen Sie den Punkt anders.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The point {0} is in the file under another name: {1}. Choose the field of that name.</source>
      <translation>Der Punkt {0} steht unter einem anderen Namen in der Datei: {1}. Wählen Sie das Feld mit diesem Namen.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>{0} and {1} do not go together: both need an EPSG code.</source>
      <translation>{0} und {1} passen nicht zusammen: Beide brauchen einen EPSG-Code.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>“{0}” is no vertical CRS. Choose what heights are above, or type its EPSG code.</source>
      <translation>„{0}“ ist kein Höhensystem. Wählen Sie, worüber die Höhen zählen, oder geben Sie dessen EPSG-Code ein.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>“{1}” is a folder: choose a file in it, or give a new file's name.</source>
      <translation>„{1}“ ist ein Ordner: Wählen Sie eine Datei darin, oder geben Sie einer neuen Datei einen Namen.</translation>
    </message>
    <message>
      <location filename="../opening.py" />
      <source>No program of this computer opens it: {0}</source>
      <translation>Kein Programm dieses Computers öffnet es: {0}</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Photographs to map layers…</source>
      <translation>Fotos zu Kartenlayern…</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>A vertical CRS needs a CRS for the map too.</source>
      <translation>Ein Höhensystem braucht auch ein Koordinatensystem der Lage.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>Add the results to the project</source>
      <translation>Ergebnisse ins Projekt laden</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>An EPSG code of heights above sea level. It needs a CRS for the map, and perhaps a geoid grid on this computer.</source>
      <translation>Ein EPSG-Code für Höhen über dem Meeresspiegel. Er braucht ein Koordinatensystem der Karte und vielleicht ein Geoidgitter auf diesem Rechner.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <location filename="../processing/evaluate.py" />
      <source>Folder of a run</source>
      <translation>Ordner eines Laufs</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>Give one of the two: {one}; {other}.</source>
      <translation>Geben Sie eines von beiden an: {one}; {other}.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>Products of a run</source>
      <translation>Produkte eines Laufs</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>Surveys in tiles</source>
      <translation>Befliegungen in Kacheln</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>The folder of results of “Reconstruct from photographs” or of the window; it holds run.json.</source>
      <translation>Der Ergebnisordner von „Aus Fotos rekonstruieren“ oder des Fensters; er enthält run.json.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>The most useful results are added as layers, in the styles of the plugin. The others lie in the folder.</source>
      <translation>Die nützlichsten Ergebnisse werden als Layer hinzugefügt, in den Stilen der Erweiterung. Die übrigen liegen im Ordner.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>Vertical CRS of the heights, such as EPSG:7837 (empty: above the ellipsoid)</source>
      <translation>Höhensystem, etwa EPSG:7837 (leer: über dem Ellipsoid)</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>drone,photogrammetry,point cloud,surface,orthophoto,survey,neural</source>
      <translation>Drohne,Photogrammetrie,Punktwolke,Oberfläche,Orthofoto,Vermessung,neuronal</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>{folder} is not the folder of a run.</source>
      <translation>{folder} ist nicht der Ordner eines Laufs.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <location filename="../processing/reconstruct.py" />
      <source>{parameter}: a value is missing.</source>
      <translation>{parameter}: Ein Wert fehlt.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <location filename="../processing/areas.py" />
      <source>{parameter}: {crs} is no known CRS.</source>
      <translation>{parameter}: {crs} ist kein bekanntes Koordinatensystem.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>{parameter}: “{value}” cannot be used.</source>
      <translation>{parameter}: „{value}“ kann nicht verwendet werden.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>{path} cannot be read: {error}</source>
      <translation>{path} kann nicht gelesen werden: {error}</translation>
    </message>
    <message>
      <location filename="../processing/areas.py" />
      <source>{parameter}: the extent cannot be brought into {crs}.</source>
      <translation>{parameter}: Die Ausdehnung lässt sich nicht nach {crs} umrechnen.</translation>
    </message>
    <message>
      <location filename="../processing/areas.py" />
      <source>{parameter}: the extent is empty.</source>
      <translation>{parameter}: Die Ausdehnung ist leer.</translation>
    </message>
    <message>
      <location filename="../processing/areas.py" />
      <source>{path} is no LAS or LAZ file.</source>
      <translation>{path} ist keine LAS- oder LAZ-Datei.</translation>
    </message>
    <message>
      <location filename="../processing/areas.py" />
      <source>“{crs}” and “{heights}” do not go together: both need an EPSG code.</source>
      <translation>„{crs}“ und „{heights}“ passen nicht zusammen: Beide brauchen einen EPSG-Code.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>Choose a folder for the results that is neither the folder of photographs nor in it.</source>
      <translation>Wählen Sie für die Ergebnisse einen Ordner, der weder der Ordner der Fotos ist noch darin liegt.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>The same zone in metres is {0}.</source>
      <translation>Dieselbe Zone in Metern ist {0}.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>There are no photographs in {folder}.</source>
      <translation>In {folder} sind keine Fotos.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>There is no folder {folder}.</source>
      <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{crs} cannot be used: choose a projected CRS in metres.</source>
      <translation>{crs} kann nicht verwendet werden: Wählen Sie ein projiziertes Koordinatensystem in Metern.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: the layer “{layer}” has no CRS. Set it first.</source>
      <translation>{parameter}: Der Layer „{layer}“ hat kein Koordinatensystem. Setzen Sie es zuerst.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: the layer “{layer}” holds no points.</source>
      <translation>{parameter}: Der Layer „{layer}“ enthält keine Punkte.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: the layer “{layer}” holds no polygons.</source>
      <translation>{parameter}: Der Layer „{layer}“ enthält keine Polygone.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: the layer “{layer}” is empty, or nothing is selected in it.</source>
      <translation>{parameter}: Der Layer „{layer}“ ist leer, oder in ihm ist nichts ausgewählt.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: there is no file {path}.</source>
      <translation>{parameter}: Die Datei {path} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: there is no folder {path}.</source>
      <translation>{parameter}: Den Ordner {path} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: {path} is a file.</source>
      <translation>{parameter}: {path} ist eine Datei.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: {path} is a folder.</source>
      <translation>{parameter}: {path} ist ein Ordner.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{path} cannot be written.</source>
      <translation>{path} kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{path} is a file: choose a folder.</source>
      <translation>{path} ist eine Datei: Wählen Sie einen Ordner.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{path} is a folder: name a file.</source>
      <translation>{path} ist ein Ordner: Nennen Sie eine Datei.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>“{heights}” is no vertical CRS with an EPSG code.</source>
      <translation>„{heights}“ ist kein Höhensystem mit EPSG-Code.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>“{line}” is no setting: write one section.key=value a line.</source>
      <translation>„{line}“ ist keine Einstellung: Schreiben Sie je Zeile ein section.key=value.</translation>
    </message>
    <message>
      <location filename="../processing/command_run.py" />
      <source>Stopped. What is done is kept: run it again to go on from there.</source>
      <translation>Angehalten. Was fertig ist, bleibt: Noch einmal starten setzt dort fort.</translation>
    </message>
    <message>
      <location filename="../processing/command_run.py" />
      <source>geo-nerf was not found. Name the program in Settings &gt; Options &gt; geo-nerf, or let it be set up there (qgis_process: put it on the search path).</source>
      <translation>geo-nerf wurde nicht gefunden. Nennen Sie das Programm unter Einstellungen &gt; Optionen &gt; geo-nerf, oder lassen Sie es dort einrichten (qgis_process: in den Suchpfad legen).</translation>
    </message>
    <message>
      <location filename="../processing/command_run.py" />
      <source>{version}, found in {where}</source>
      <translation>{version}, gefunden in {where}</translation>
    </message>
    <message>
      <location filename="../processing/control_layer.py" />
      <source>Feature {id} of “{layer}” is no single point.</source>
      <translation>Objekt {id} von „{layer}“ ist kein einzelner Punkt.</translation>
    </message>
    <message>
      <location filename="../processing/control_layer.py" />
      <source>Feature {id} of “{layer}” lacks a photograph or a place in it, or its height is no number.</source>
      <translation>Objekt {id} von „{layer}“ fehlt ein Foto oder ein Ort darin, oder seine Höhe ist keine Zahl.</translation>
    </message>
    <message>
      <location filename="../processing/control_layer.py" />
      <source>The layer “{layer}” has no field {fields}.</source>
      <translation>Der Layer „{layer}“ hat kein Feld {fields}.</translation>
    </message>
    <message>
      <location filename="../processing/control_layer.py" />
      <source>The layer “{layer}” is empty.</source>
      <translation>Der Layer „{layer}“ ist leer.</translation>
    </message>
    <message>
      <location filename="../processing/control_layer.py" />
      <source>The points of “{layer}” have no Z: name the field that holds their heights.</source>
      <translation>Die Punkte von „{layer}“ haben kein Z: Nennen Sie das Feld mit ihren Höhen.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>A finished run: its cloud and its surface model are both measured.</source>
      <translation>Ein fertiger Lauf: Seine Punktwolke und sein Oberflächenmodell werden beide gemessen.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>A folder with a cloud called surface.laz, a surface model called dsm.tif, or both.</source>
      <translation>Ein Ordner mit einer Punktwolke namens surface.laz, einem Oberflächenmodell namens dsm.tif oder beidem.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>All figures (JSON)</source>
      <translation>Alle Zahlen (JSON)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Area (empty: what both cover)</source>
      <translation>Fläche (leer: was beide bedecken)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Bias of heights (m)</source>
      <translation>Versatz der Höhen (m)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Completeness of heights (0 to 1)</source>
      <translation>Vollständigkeit der Höhen (0 bis 1)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Empty: the other file tells. Give it where geo-nerf asks for it.</source>
      <translation>Leer: Die andere Datei gibt sie vor. Geben Sie sie an, wo geo-nerf danach fragt.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Evaluate accuracy</source>
      <translation>Genauigkeit auswerten</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>F1 of the cloud (0 to 1)</source>
      <translation>F1 der Wolke (0 bis 1)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <location filename="../processing/rasters.py" />
      <location filename="../processing/reconstruct.py" />
      <location filename="../processing/tile_merge.py" />
      <source>Folder of results</source>
      <translation>Ordner der Ergebnisse</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Gets evaluation.json with all figures and a map of the errors.</source>
      <translation>Erhält evaluation.json mit allen Zahlen und eine Karte der Fehler.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Give the ground sampling distance: only a run's folder knows its own.</source>
      <translation>Geben Sie die Bodenauflösung an: Nur der Ordner eines Laufs kennt seine eigene.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Ground sampling distance (m; empty: the run's)</source>
      <translation>Bodenauflösung (m; leer: die des Laufs)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Map of errors (PNG)</source>
      <translation>Karte der Fehler (PNG)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Measures a run, a point cloud (LAZ, COPC) or a surface model (GeoTIFF) against a reference cloud or surface model: bias, NMAD, RMSE and completeness of heights, precision, recall and F1 of clouds within one, two and three ground sampling distances, before and after co-registration. A run's folder knows its GSD; for other products give it. The figures here are before co-registration, at two GSD; evaluation.json has them all.</source>
      <translation>Misst einen Lauf, eine Punktwolke (LAZ, COPC) oder ein Oberflächenmodell (GeoTIFF) an einer Referenzwolke oder einem Referenz-Oberflächenmodell: Versatz, NMAD, RMSE und Vollständigkeit der Höhen, Präzision, Trefferquote und F1 der Wolken innerhalb von einer, zwei und drei GSD, vor und nach der Koregistrierung. Der Ordner eines Laufs kennt seine GSD; für andere Produkte geben Sie sie an. Die Zahlen hier gelten vor der Koregistrierung, bei zwei GSD; evaluation.json enthält alle.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>NMAD of heights (m)</source>
      <translation>NMAD der Höhen (m)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>One file instead of a run: .laz, .copc.laz or .tif.</source>
      <translation>Eine Datei anstelle eines Laufs: .laz, .copc.laz oder .tif.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Only this rectangle is measured. It may be in any CRS, where the reference says its own.</source>
      <translation>Nur dieses Rechteck wird gemessen. Es darf in jedem Koordinatensystem sein, wenn die Referenz das ihre nennt.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Precision of the cloud (0 to 1)</source>
      <translation>Präzision der Wolke (0 bis 1)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>RMSE of heights (m)</source>
      <translation>RMSE der Höhen (m)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Recall of the cloud (0 to 1)</source>
      <translation>Trefferquote der Wolke (0 bis 1)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Reference cloud or surface model</source>
      <translation>Referenzwolke oder -oberflächenmodell</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>The reference has no CRS, so the extent must not have one: it is taken as it is.</source>
      <translation>Die Referenz hat kein Koordinatensystem, also darf auch die Ausdehnung keines haben: Sie wird genommen, wie sie ist.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Unit of heights of a file in feet that names no vertical CRS</source>
      <translation>Einheit der Höhen einer Datei in Fuß, die kein Höhensystem nennt</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>What co-registration of clouds may do</source>
      <translation>Zulässige Koregistrierung der Wolken</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>What counts as true, such as a laser scan: .laz, .copc.laz or .tif, in a projected CRS.</source>
      <translation>Was als wahr gilt, etwa ein Laserscan: .laz, .copc.laz oder .tif, in einem projizierten Koordinatensystem.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Width of a pixel on the ground. Clouds are scored within one, two and three of it.</source>
      <translation>Breite eines Bildpunkts am Boden. Punktwolken werden innerhalb von einer, zwei und drei davon bewertet.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>or a cloud or surface model</source>
      <translation>oder eine Wolke oder ein Oberflächenmodell</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>or a folder of truth (surface.laz, dsm.tif)</source>
      <translation>oder ein Ordner mit Referenzdaten (surface.laz, dsm.tif)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>shift moves, rigid also turns, similarity also scales. The figures before it are given too.</source>
      <translation>shift verschiebt, rigid dreht auch, similarity skaliert auch. Die Zahlen davor werden ebenfalls angegeben.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>{parameter}: {path} is neither a cloud (.laz) nor a surface model (.tif).</source>
      <translation>{parameter}: {path} ist weder eine Punktwolke (.laz) noch ein Oberflächenmodell (.tif).</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>A file that ends in .laz or .copc.laz.</source>
      <translation>Eine Datei, die auf .laz oder .copc.laz endet.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>A projected CRS in metres. Points are moved one by one, exactly.</source>
      <translation>Ein projiziertes Koordinatensystem in Metern. Jeder Punkt wird einzeln und genau umgerechnet.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Area of interest</source>
      <translation>Interessengebiet</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>CRS of the points (empty: the run's)</source>
      <translation>Koordinatensystem der Punkte (leer: das des Laufs)</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Distance between points (m; empty: all of them)</source>
      <translation>Abstand der Punkte (m; leer: alle)</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Extract point cloud</source>
      <translation>Punktwolke entnehmen</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Greatest height (m)</source>
      <translation>Größte Höhe (m)</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>In the points' vertical CRS. It needs an area of interest.</source>
      <translation>Im Höhensystem der Punkte. Dazu ist ein Interessengebiet nötig.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Least confidence (0 to 1)</source>
      <translation>Mindestkonfidenz (0 bis 1)</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Lowest height (m)</source>
      <translation>Kleinste Höhe (m)</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>No “{ending}” files are written: let the name end in .laz or .copc.laz.</source>
      <translation>„{ending}“-Dateien werden nicht geschrieben: Lassen Sie den Namen auf .laz oder .copc.laz enden.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Of every cube of this edge the most confident point stays. Two or three ground sampling distances are usual.</source>
      <translation>Aus jedem Würfel dieser Kante bleibt der verlässlichste Punkt. Zwei oder drei Bodenauflösungen sind üblich.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Only points within this rectangle, in any CRS; in the points' CRS its enclosing rectangle is used.</source>
      <translation>Nur Punkte in diesem Rechteck, in einem beliebigen Koordinatensystem; in dem der Punkte gilt sein umschließendes Rechteck.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Points that the surface is less sure of are left out. 0 keeps all, 0.5 drops most of the noise.</source>
      <translation>Punkte mit weniger Vertrauen werden weggelassen. 0 behält alle, 0.5 entfernt das meiste Rauschen.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>QGIS does not know the run's CRS: choose one for the points.</source>
      <translation>QGIS kennt das Koordinatensystem des Laufs nicht: Wählen Sie eines für die Punkte.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Takes points from the surface of a finished run and writes them as LAZ, or as COPC where the file's name ends in .copc.laz. Of every cube of the given edge the most confident point stays. An empty CRS takes the run's. Memory stays small whatever the size of the survey.</source>
      <translation>Entnimmt der Oberfläche eines fertigen Laufs Punkte und schreibt sie als LAZ, oder als COPC, wenn der Dateiname auf .copc.laz endet. Aus jedem Würfel der angegebenen Kante bleibt der Punkt mit der höchsten Konfidenz. Ein leeres Koordinatensystem nimmt das des Laufs. Der Speicherbedarf bleibt klein, wie groß die Befliegung auch ist.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>The lowest and greatest height need an area of interest.</source>
      <translation>Die kleinste und größte Höhe brauchen ein Interessengebiet.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>The lowest height must be less than the greatest.</source>
      <translation>Die geringste Höhe muss kleiner sein als die größte.</translation>
    </message>
    <message>
      <location filename="../processing/input_files.py" />
      <source>The area of interest has no CRS.</source>
      <translation>Das Interessengebiet hat kein Koordinatensystem.</translation>
    </message>
    <message>
      <location filename="../processing/input_files.py" />
      <source>The area of interest is empty.</source>
      <translation>Das Interessengebiet ist leer.</translation>
    </message>
    <message>
      <location filename="../processing/input_files.py" />
      <source>The layer of tiles holds no polygon.</source>
      <translation>Der Layer der Kacheln enthält kein Polygon.</translation>
    </message>
    <message>
      <location filename="../processing/input_files.py" />
      <source>The polygons cannot be brought from {crs} into WGS 84.</source>
      <translation>Die Polygone lassen sich nicht von {crs} nach WGS 84 umrechnen.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>A JSON file with every figure and warning, for scripts.</source>
      <translation>Eine JSON-Datei mit allen Zahlen und Warnungen, für Skripte.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>A point where each photograph was taken, with what its tags say.</source>
      <translation>Ein Punkt, wo jedes Foto aufgenommen wurde, mit dem, was seine Metadaten sagen.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>All that was found</source>
      <translation>Alles, was gefunden wurde</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Area seen by three photographs or more (ha)</source>
      <translation>Von drei oder mehr Fotos gesehene Fläche (ha)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <location filename="../processing/products.py" />
      <source>Cameras</source>
      <translation>Kameras</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Expected memory (GB)</source>
      <translation>Erwarteter Arbeitsspeicher (GB)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Expected room on disk (GB)</source>
      <translation>Erwarteter Platz auf der Platte (GB)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Expected time (min)</source>
      <translation>Erwartete Zeit (min)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Flight height (m)</source>
      <translation>Flughöhe (m)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Forward overlap (0 to 1)</source>
      <translation>Längsüberdeckung (0 bis 1)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <location filename="../processing/products.py" />
      <location filename="../processing/tile_merge.py" />
      <source>Ground sampling distance (m)</source>
      <translation>Bodenauflösung (m)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Inspect photographs</source>
      <translation>Fotos prüfen</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Preset whose cost is told</source>
      <translation>Voreinstellung für die Aufwandsschätzung</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Reads the tags of a folder of drone photographs: where they were taken, which ground they show (on level ground), the ground sampling distance, the overlap, the CRS to choose, and the time, memory and disk that a preset needs. Nothing is computed yet, so this takes seconds.</source>
      <translation>Liest die Metadaten eines Ordners mit Drohnenfotos: wo sie aufgenommen wurden, welchen Boden sie zeigen (auf ebenem Gelände), die Bodenauflösung, die Überdeckung, das passende Koordinatensystem und Zeit, Arbeitsspeicher und Plattenplatz, die eine Voreinstellung braucht. Gerechnet wird noch nichts, das dauert also nur Sekunden.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Side overlap (0 to 1)</source>
      <translation>Querüberdeckung (0 bis 1)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Suggested CRS</source>
      <translation>Vorgeschlagenes Koordinatensystem</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <location filename="../processing/reconstruct.py" />
      <source>The folder of the flight. Folders in it are read too.</source>
      <translation>Der Ordner der Befliegung. Ordner darin werden auch gelesen.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>The ground that each photograph shows, as if it were level.</source>
      <translation>Der Boden, den jedes Foto zeigt, als wäre er eben.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>The photographs' places joined in the order of time.</source>
      <translation>Die Orte der Fotos, in zeitlicher Folge verbunden.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>The time, memory and disk of this preset are told as results.</source>
      <translation>Zeit, Speicher und Plattenplatz dieser Voreinstellung werden als Ergebnisse angegeben.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>geo-nerf said nothing about the photographs.</source>
      <translation>geo-nerf sagte nichts über die Fotos.</translation>
    </message>
    <message>
      <location filename="../processing/planned.py" />
      <source>Folder of the survey's run (empty: where it was when it was planned)</source>
      <translation>Ordner des Laufs der Befliegung (leer: wo er bei der Planung lag)</translation>
    </message>
    <message>
      <location filename="../processing/planned.py" />
      <source>Give it only where the run was moved since the plan was made.</source>
      <translation>Nur angeben, wenn der Lauf verschoben wurde, seit der Plan gemacht wurde.</translation>
    </message>
    <message>
      <location filename="../processing/planned.py" />
      <source>Plan of tiles</source>
      <translation>Kachelplan</translation>
    </message>
    <message>
      <location filename="../processing/planned.py" />
      <source>The layer “tiles” of a plan, or its GeoPackage, as “Plan tiles” writes it.</source>
      <translation>Der Layer „tiles“ eines Plans oder sein GeoPackage, wie „Kacheln planen“ es schreibt.</translation>
    </message>
    <message>
      <location filename="../processing/planned.py" />
      <location filename="../processing/tile_plan.py" />
      <source>{path} is no plan of tiles.</source>
      <translation>{path} ist kein Kachelplan.</translation>
    </message>
    <message>
      <location filename="../processing/products.py" />
      <location filename="../processing/tile_merge.py" />
      <source>Folder of the products</source>
      <translation>Ordner der Produkte</translation>
    </message>
    <message>
      <location filename="../processing/products.py" />
      <source>Height above ground</source>
      <translation>Höhe über Grund</translation>
    </message>
    <message>
      <location filename="../processing/products.py" />
      <source>Hillshade of the surface model</source>
      <translation>Schummerung des Oberflächenmodells</translation>
    </message>
    <message>
      <location filename="../processing/products.py" />
      <source>Hillshade of the terrain model</source>
      <translation>Schummerung des Geländemodells</translation>
    </message>
    <message>
      <location filename="../processing/products.py" />
      <source>Point clouds</source>
      <translation>Punktwolken</translation>
    </message>
    <message>
      <location filename="../processing/products.py" />
      <location filename="../processing/tile_merge.py" />
      <source>Points of the cloud</source>
      <translation>Punkte der Wolke</translation>
    </message>
    <message>
      <location filename="../processing/provider.py" />
      <location filename="../program/options.py" />
      <source>geo-nerf</source>
      <translation>geo-nerf</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>A folder of its own, not the run's; what is there of an earlier export is replaced.</source>
      <translation>Ein eigener Ordner, nicht der des Laufs; was dort von einem früheren Export liegt, wird ersetzt.</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>A projected CRS in metres. The rasters are made anew in it, not warped.</source>
      <translation>Ein projiziertes Koordinatensystem in Metern. Die Raster werden darin neu erstellt, nicht verzerrt.</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Also</source>
      <translation>Außerdem</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Between contours (m)</source>
      <translation>Äquidistanz der Höhenlinien (m)</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>CRS of the rasters (empty: the run's)</source>
      <translation>Koordinatensystem der Raster (leer: das des Laufs)</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Cell of the orthophoto (GSD)</source>
      <translation>Zelle des Orthofotos (GSD)</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Cell of the surface model (GSD; empty: as in the run)</source>
      <translation>Zelle des Oberflächenmodells (GSD; leer: wie im Lauf)</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Cell of the terrain model (GSD; 0: none)</source>
      <translation>Zelle des Geländemodells (GSD; 0: keines)</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Choose another folder than the run's own: its products would be replaced.</source>
      <translation>Wählen Sie einen anderen Ordner als den des Laufs: Seine Produkte würden ersetzt.</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Difference of height from one contour to the next. It counts where contours are made.</source>
      <translation>Höhenunterschied von einer Höhenlinie zur nächsten. Er zählt, wenn Höhenlinien erstellt werden.</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Make rasters of a run</source>
      <translation>Raster eines Laufs erstellen</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Makes the surface model, the terrain model, their hillshades and the orthophoto of a finished run anew, in another CRS or with other cells, and slope, contours and height above ground as wished. Cells count in ground sampling distances (GSD): 2 is twice as wide as a pixel of the photographs on the ground. The run itself stays as it is; the folder of results gets the point cloud in that CRS too.</source>
      <translation>Erstellt Oberflächenmodell, Geländemodell, ihre Schummerungen und das Orthofoto eines fertigen Laufs neu, in einem anderen Koordinatensystem oder mit anderen Zellen, dazu nach Wunsch Neigung, Höhenlinien und Höhe über Grund. Zellen zählen in Bodenauflösungen (GSD): 2 ist doppelt so breit wie ein Bildpunkt der Fotos am Boden. Der Lauf selbst bleibt, wie er ist; der Ergebnisordner erhält auch die Punktwolke in diesem Koordinatensystem.</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Width of a cell in ground sampling distances of the photographs: 2 is twice as coarse as they are.</source>
      <translation>Breite einer Zelle in Bodenauflösungen der Fotos: 2 ist doppelt so grob wie sie.</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>slope in degrees, contours as lines, canopy: the height of things above the terrain model.</source>
      <translation>slope: Neigung in Grad, contours: Höhenlinien, canopy: Höhe der Dinge über dem Geländemodell.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>A projected CRS in metres.</source>
      <translation>Ein projiziertes Koordinatensystem in Metern.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Area of interest (extent)</source>
      <translation>Interessengebiet (Ausschnitt)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Area of interest (polygons)</source>
      <translation>Interessengebiet (Polygone)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>As the control points' file. Check points are measured and never used.</source>
      <translation>Wie die Datei der Passpunkte. Kontrollpunkte werden gemessen und nie verwendet.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>As the control points' layer. Check points are measured and never used.</source>
      <translation>Wie der Layer der Passpunkte. Kontrollpunkte werden gemessen und nie verwendet.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>CRS of the results (empty: as the photographs suggest)</source>
      <translation>Koordinatensystem der Ergebnisse (leer: wie die Fotos nahelegen)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>CRS of the results: {code} ({name})</source>
      <translation>Koordinatensystem der Ergebnisse: {code} ({name})</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Check points (file)</source>
      <translation>Kontrollpunkte (Datei)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Check points (layer of marks)</source>
      <translation>Kontrollpunkte (Layer der Markierungen)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Control points (file)</source>
      <translation>Passpunkte (Datei)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Control points (layer of marks)</source>
      <translation>Passpunkte (Layer der Markierungen)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>File name of the photograph that shows the point.</source>
      <translation>Dateiname des Fotos, das den Punkt zeigt.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>From the picture's left edge, pixels.</source>
      <translation>Vom linken Bildrand, in Bildpunkten.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>From the picture's upper edge, pixels.</source>
      <translation>Vom oberen Bildrand, in Bildpunkten.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <location filename="../processing/tile_run.py" />
      <source>Further settings</source>
      <translation>Weitere Einstellungen</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Keeps every step of the run. Give the same folder again to go on with a run that was stopped.</source>
      <translation>Bewahrt jeden Schritt des Laufs. Geben Sie denselben Ordner wieder an, um einen gestoppten Lauf fortzusetzen.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Makes a georeferenced point cloud, a surface model, a terrain model, an orthophoto and a report of a folder of drone photographs, by training a neural surface of the ground.

CRS: a projected one in metres; empty takes the UTM zone that the photographs lie in. Vertical CRS: empty gives heights above the ellipsoid.

Presets: draft and fine for a computer without a graphics card (minutes, a quarter of an hour for some dozen photographs), standard and high for one with an NVIDIA GPU.

Area of interest: the point cloud is cut to it.

Control and check points: a file in OpenDroneMap's gcp_list.txt format, or a point layer with one feature for every mark of a point in a photograph, and fields for the photograph's name, the mark's pixel, the point's label and, where the points have no Z, its height above the vertical datum chosen. Check points are measured and never used.

The folder of results keeps every step: run again with the same folder, and what is done is not done again. Files made of layers are kept beside it. Further settings: one section.key=value a line.</source>
      <translation>Erstellt aus einem Ordner von Drohnenfotos eine georeferenzierte Punktwolke, ein Oberflächenmodell, ein Geländemodell, ein Orthofoto und einen Bericht, indem eine neuronale Oberfläche des Geländes trainiert wird.

Koordinatensystem: ein projiziertes in Metern; leer nimmt die UTM-Zone, in der die Fotos liegen. Höhensystem: leer gibt Höhen über dem Ellipsoid.

Voreinstellungen: draft und fine für einen Computer ohne Grafikkarte (Minuten, eine Viertelstunde für einige Dutzend Fotos), standard und high für einen mit NVIDIA-GPU.

Interessengebiet: Die Punktwolke wird darauf zugeschnitten.

Pass- und Kontrollpunkte: eine Datei im Format gcp_list.txt von OpenDroneMap, oder ein Punktlayer mit einem Objekt für jede Markierung eines Punktes in einem Foto und Feldern für den Namen des Fotos, den Bildpunkt der Markierung, die Bezeichnung des Punktes und, wenn die Punkte kein Z haben, seine Höhe im gewählten Höhensystem. An Kontrollpunkten wird nur gemessen; sie gehen nie in die Berechnung ein.

Der Ergebnisordner behält jeden Schritt: Beim nächsten Start mit demselben Ordner wird Fertiges nicht wiederholt. Aus Layern erstellte Dateien werden neben dem Ordner aufbewahrt. Weitere Einstellungen: je Zeile ein section.key=value.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Marks: field of the column (px)</source>
      <translation>Markierungen: Feld der Spalte (px)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Marks: field of the height (empty: the geometry's Z)</source>
      <translation>Markierungen: Feld der Höhe (leer: Z der Geometrie)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Marks: field of the photograph's name</source>
      <translation>Markierungen: Feld mit dem Namen des Fotos</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Marks: field of the point's label</source>
      <translation>Markierungen: Feld mit der Bezeichnung des Punktes</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Marks: field of the row (px)</source>
      <translation>Markierungen: Feld der Zeile (px)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Metres above the vertical datum chosen.</source>
      <translation>Meter über dem gewählten Höhenbezug.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>One point feature for each mark of a control point in a photograph. Give a file or a layer.</source>
      <translation>Ein Punktobjekt für jede Markierung eines Passpunkts in einem Foto. Geben Sie eine Datei oder einen Layer an.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>One section.key=value a line, as in geo-nerf's presets: field.steps=4000.</source>
      <translation>Je Zeile ein section.key=value, wie in den Voreinstellungen von geo-nerf: field.steps=4000.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Preset</source>
      <translation>Voreinstellung</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Products beyond cloud, surface model and orthophoto</source>
      <translation>Produkte außer Wolke, Oberflächenmodell und Orthofoto</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Reconstruct from photographs</source>
      <translation>Aus Fotos rekonstruieren</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>The area of interest lies outside of what the photographs show. Check its place and its CRS.</source>
      <translation>Das Interessengebiet liegt außerhalb dessen, was die Fotos zeigen. Prüfen Sie seine Lage und sein Koordinatensystem.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>The photographs do not say where they were taken, so a CRS has to be chosen.</source>
      <translation>Die Fotos sagen nicht, wo sie aufgenommen wurden; daher muss ein Koordinatensystem gewählt werden.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>The point cloud is cut to these polygons. Give polygons or an extent.</source>
      <translation>Die Punktwolke wird auf diese Polygone zugeschnitten. Geben Sie Polygone oder eine Ausdehnung an.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>The point cloud is cut to this rectangle, in any CRS. Give polygons or an extent.</source>
      <translation>Die Punktwolke wird auf dieses Rechteck zugeschnitten, in einem beliebigen Koordinatensystem. Geben Sie Polygone oder eine Ausdehnung an.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>The same for all marks of one point.</source>
      <translation>Für alle Markierungen eines Punkts gleich.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>draft and fine for computers without a graphics card, standard and high for an NVIDIA GPU.</source>
      <translation>draft und fine für Rechner ohne Grafikkarte, standard und high für eine NVIDIA-GPU.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>gcp_list.txt of OpenDroneMap: the CRS, then one mark of a point in a photograph a line.</source>
      <translation>gcp_list.txt von OpenDroneMap: das Koordinatensystem, dann je Zeile eine Markierung eines Punkts in einem Foto.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>terrain is the ground without buildings and trees; tiles and ept are for web maps.</source>
      <translation>terrain ist der Boden ohne Gebäude und Bäume; tiles und ept sind für Webkarten.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>{parameter}: the extent has no CRS.</source>
      <translation>{parameter}: Die Ausdehnung hat kein Koordinatensystem.</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>A folder like that of a run, with the products of the whole. Choose another one than that of the tiles.</source>
      <translation>Ein Ordner wie der eines Laufs, mit den Produkten des Ganzen. Wählen Sie einen anderen als den der Kacheln.</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Bring the tiles of the orthophoto to one exposure</source>
      <translation>Belichtung der Orthofoto-Kacheln angleichen</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Choose another folder for the whole than that of the tiles.</source>
      <translation>Wählen Sie für das Ganze einen anderen Ordner als den der Kacheln.</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Files of the cloud</source>
      <translation>Dateien der Wolke</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <location filename="../processing/tile_run.py" />
      <source>Folder of the tiles</source>
      <translation>Ordner der Kacheln</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Makes one point cloud, surface model, terrain model and orthophoto of the tiles of a plan that are done, and a report on the whole. Where tiles overlap, the more reliable one is used, and what agrees is blended; the layer of seams tells how heights and colours differ from tile to tile. Tiles that are not done leave a gap, and a warning.

The cloud: a COPC file for every tile with an index that QGIS 3.32 and newer show as one layer (tiles), or a single COPC file (one). The folder of results is like a run's: accuracy can be evaluated with it.</source>
      <translation>Macht aus den fertigen Kacheln eines Plans eine Punktwolke, ein Oberflächenmodell, ein Geländemodell und ein Orthofoto, dazu einen Bericht über das Ganze. Wo Kacheln sich überlappen, gilt die verlässlichere, und was übereinstimmt, geht ineinander über; wie Höhen und Farben von Kachel zu Kachel auseinanderliegen, steht im Layer der Nahtstellen. Kacheln, die nicht fertig sind, hinterlassen eine Lücke und eine Warnung.

Die Wolke: eine COPC-Datei je Kachel mit einem Index, den QGIS 3.32 und neuer als einen Layer zeigen (tiles), oder eine einzige COPC-Datei (one). Der Ergebnisordner ist wie der eines Laufs: Die Genauigkeit lässt sich damit auswerten.</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Median step of heights at seams (m)</source>
      <translation>Mittlerer Höhensprung an Nahtstellen (Median, m)</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Merge tiles</source>
      <translation>Kacheln zusammenfügen</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <location filename="../processing/tile_plan.py" />
      <source>Number of tiles</source>
      <translation>Anzahl der Kacheln</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Seams between tiles</source>
      <translation>Nahtstellen zwischen Kacheln</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>The folder that “Run tiles” wrote.</source>
      <translation>Der Ordner, den „Kacheln rechnen“ geschrieben hat.</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Tile of each cell</source>
      <translation>Kachel jeder Zelle</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Without it each tile keeps the colours of its photographs, and steps may be seen.</source>
      <translation>Ohne dies behält jede Kachel die Farben ihrer Fotos, und Sprünge können sichtbar sein.</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>tiles: a COPC file for each tile and an index, for surveys of any size. one: a single COPC file.</source>
      <translation>tiles: eine COPC-Datei je Kachel und ein Verzeichnis, für Befliegungen jeder Größe. one: eine einzige COPC-Datei.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>A GeoPackage. No other file than an earlier plan is written over.</source>
      <translation>Ein GeoPackage. Keine andere Datei als ein früherer Plan wird überschrieben.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <location filename="../processing/tile_run.py" />
      <source>A file like configs/tiles/default.yaml of geo-nerf; what it leaves out is as usual.</source>
      <translation>Eine Datei wie configs/tiles/default.yaml von geo-nerf; was sie auslässt, ist wie üblich.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Area to keep to (polygons)</source>
      <translation>Zu planendes Gebiet (Polygone)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Areas to leave out (polygons)</source>
      <translation>Auszulassende Gebiete (Polygone)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Costs of all tiles</source>
      <translation>Kosten aller Kacheln</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Currency of the costs</source>
      <translation>Währung der Kosten</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Cuts a survey that is too large for one run into tiles: into so many, no longer than so many metres, needing no more memory than so much, or along the polygons of a layer, such as map sheets or an earlier plan. Give exactly one of the four. Each tile gets the photographs that see its ground, and an estimate of hours, memory, disk and money.

The run's photographs must be oriented (any run that got as far as its poses); a plan of photographs that are only read tells the costs and cannot be run.

The plan is a GeoPackage whose layer “tiles” is coloured by state. Tiles may be deleted from it. “Run tiles” takes it next; while that works the layer shows which tiles wait, run, are done or failed.</source>
      <translation>Zerlegt eine Befliegung, die für einen Lauf zu groß ist, in Kacheln: in so viele, in solche von höchstens so vielen Metern Länge, mit höchstens so viel Speicherbedarf oder entlang der Polygone eines Layers, etwa von Kartenblättern oder eines früheren Plans. Genau eines der vier ist anzugeben. Jede Kachel bekommt die Fotos, die ihren Boden sehen, und eine Schätzung von Stunden, Arbeitsspeicher, Plattenplatz und Kosten.

Die Fotos des Laufs müssen orientiert sein (jeder Lauf, der bis zu seinen Posen gekommen ist); ein Plan von Fotos, die nur gelesen sind, nennt die Kosten und kann nicht gerechnet werden.

Der Plan ist ein GeoPackage, dessen Layer „tiles“ nach Zustand eingefärbt ist. Kacheln dürfen daraus gelöscht werden. Als Nächstes nimmt ihn „Kacheln rechnen“; währenddessen zeigt der Layer, welche Kacheln warten, laufen, fertig oder gescheitert sind.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Disk of all tiles (GB)</source>
      <translation>Plattenplatz aller Kacheln (GB)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Forget what was done by a plan in the same file</source>
      <translation>Vergessen, was mit einem Plan in derselben Datei getan wurde</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Give exactly one of number, length, memory and polygons of the tiles.</source>
      <translation>Geben Sie genau eines an: Anzahl, Länge, Speicher oder Polygone der Kacheln.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Greatest memory of a tile (GB)</source>
      <translation>Größter Speicherbedarf einer Kachel (GB)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Hours of all tiles</source>
      <translation>Stunden aller Kacheln</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>No side of a tile is longer than this.</source>
      <translation>Keine Seite einer Kachel ist länger.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Nothing beyond these polygons is planned.</source>
      <translation>Außerhalb dieser Polygone wird nichts geplant.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Nothing within these polygons is planned.</source>
      <translation>Innerhalb dieser Polygone wird nichts geplant.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>One polygon a tile; a field called name or sheet names them.</source>
      <translation>Ein Polygon je Kachel; ein Feld namens name oder sheet benennt sie.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Plan tiles</source>
      <translation>Kacheln planen</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Rates, halo and overlap (YAML)</source>
      <translation>Preise, Rand und Überlappung (YAML)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <location filename="../processing/tile_run.py" />
      <source>Tiles</source>
      <translation>Kacheln</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Tiles are cut until none is expected to need more. “Inspect photographs” tells what the whole would need.</source>
      <translation>Kacheln werden geteilt, bis keine mehr als dies braucht. „Fotos ansehen“ sagt, was das Ganze brauchen würde.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Tiles of about as many photographs each.</source>
      <translation>Kacheln mit ungefähr gleich vielen Fotos.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Without it, tiles that stay as they are keep their states, and a plan that would lose some is not written.</source>
      <translation>Ohne dies behalten Kacheln, die gleich bleiben, ihren Stand, und ein Plan, der welche verlöre, wird nicht geschrieben.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>or greatest length of a tile (m)</source>
      <translation>oder größte Länge einer Kachel (m)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>or greatest memory of a tile (GB)</source>
      <translation>oder größter Speicherbedarf einer Kachel (GB)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>or the tiles themselves (polygons)</source>
      <translation>oder die Kacheln selbst (Polygone)</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>A tile begins only where its expected memory still fits in.</source>
      <translation>Eine Kachel beginnt nur, wenn ihr erwarteter Speicher noch hineinpasst.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Address of the Ray cluster (empty: one is started here)</source>
      <translation>Adresse des Ray-Clusters (leer: hier wird einer gestartet)</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>As the field name of the plan's layer has them: t01, t02.</source>
      <translation>Wie im Feld name des Plan-Layers: t01, t02.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Each takes the memory and cores of a run; on one computer one or two are usual.</source>
      <translation>Jede braucht Speicher und Kerne eines Laufs; auf einem Rechner sind eine oder zwei üblich.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Each tile gets a folder in it. Give the same folder again to go on.</source>
      <translation>Jede Kachel erhält darin einen Ordner. Geben Sie denselben Ordner wieder an, um fortzufahren.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Else they are left as they are; tiles that are named are always tried.</source>
      <translation>Sonst bleiben sie, wie sie sind; genannte Kacheln werden immer versucht.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Make the tiles named anew, from nothing</source>
      <translation>Die genannten Kacheln ganz neu machen</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Memory of all tiles at work (GB; empty: most of what is free)</source>
      <translation>Arbeitsspeicher aller laufenden Kacheln zusammen (GB; leer: der größte Teil des freien)</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Name the tiles that are to be made anew.</source>
      <translation>Nennen Sie die Kacheln, die neu gemacht werden sollen.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Names of the tiles wanted, separated by commas (empty: all)</source>
      <translation>Namen der gewünschten Kacheln, durch Kommas getrennt (leer: alle)</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>One section.key=value a line, in place of those of the survey's run.</source>
      <translation>Je Zeile ein section.key=value, anstelle derer des Laufs der Befliegung.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Run tiles</source>
      <translation>Kacheln rechnen</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Some tiles may fail</source>
      <translation>Einige Kacheln dürfen scheitern</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Such as ray://head:10001. It counts where tiles run on ray.</source>
      <translation>Etwa ray://head:10001. Sie zählt, wenn Kacheln auf ray laufen.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>The algorithm then ends well, and tells how many did.</source>
      <translation>Der Algorithmus endet dann erfolgreich und sagt, wie viele es waren.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>The plan has no tile {name} that a photograph sees.</source>
      <translation>Der Plan hat keine Kachel {name}, die ein Foto sieht.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Tiles at a time</source>
      <translation>Kacheln zugleich</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Tiles done</source>
      <translation>Fertige Kacheln</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Tiles failed</source>
      <translation>Gescheiterte Kacheln</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Tiles left</source>
      <translation>Übrige Kacheln</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Trained on (empty: as the survey's run)</source>
      <translation>Trainiert auf (leer: wie der Lauf der Befliegung)</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Tries and pauses (YAML)</source>
      <translation>Versuche und Pausen (YAML)</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Try tiles again that failed before</source>
      <translation>Zuvor gescheiterte Kacheln nochmals versuchen</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>What was made of these tiles is deleted first.</source>
      <translation>Was von diesen Kacheln gemacht wurde, wird zuerst gelöscht.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Where tiles run</source>
      <translation>Wo Kacheln laufen</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Works through the tiles of a plan, on this computer or on a Ray cluster that sees the same folders. Each tile is trained with a margin, as a run of its own in the folder of tiles, and cut to its outline. Tiles that are done are left alone, each tile gets up to three tries, and what was stopped goes on from where it was: run it again with the same folder.

The plan's layer shows the state of each tile while they run; there a tile can also be run again, and its log and report be opened, with the right mouse button.

Where a tile fails for good the algorithm fails once all others are done, unless some may fail. Further settings: one section.key=value a line. “Merge tiles” takes plan and folder next.</source>
      <translation>Arbeitet die Kacheln eines Plans ab, auf diesem Rechner oder auf einem Ray-Cluster, der dieselben Ordner sieht. Jede Kachel wird mit einem Rand trainiert, als eigener Lauf im Ordner der Kacheln, und auf ihren Umriss zugeschnitten. Fertige Kacheln bleiben, wie sie sind, jede Kachel bekommt bis zu drei Versuche, und was angehalten wurde, geht weiter, wo es war: mit demselben Ordner nochmals ausführen.

Der Layer des Plans zeigt währenddessen den Zustand jeder Kachel; dort lässt sich mit der rechten Maustaste auch eine Kachel nochmals rechnen und ihr Protokoll und Bericht öffnen.

Scheitert eine Kachel endgültig, so scheitert der Algorithmus, sobald alle anderen fertig sind, es sei denn, einige dürfen scheitern. Weitere Einstellungen: ein section.key=value je Zeile. „Kacheln zusammenfügen“ nimmt als Nächstes Plan und Ordner.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>auto takes an NVIDIA GPU where there is one, cpu never, cuda always.</source>
      <translation>auto nimmt eine NVIDIA-GPU, wenn es eine gibt, cpu nie, cuda immer.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>local: this computer. ray: a Ray cluster whose computers see the same folders.</source>
      <translation>local: dieser Rechner. ray: ein Ray-Cluster, dessen Rechner dieselben Ordner sehen.</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <source>There are {free} GB of room for {needed} GB.</source>
      <translation>Es sind {free} GB frei, nötig sind {needed} GB.</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <source>“{step}” ended with status {status}; the log says why.</source>
      <translation>„{step}“ endete mit Status {status}; das Protokoll sagt, warum.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>A folder, a wheel or an address of geo-nerf, to be installed instead. Not a name: nobody has published it.</source>
      <translation>Ein Ordner, ein Wheel oder eine Adresse von geo-nerf, das statt dessen installiert wird. Kein Name: Niemand hat es veröffentlicht.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Another package</source>
      <translation>Anderes Paket</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Looking for Python</source>
      <translation>Python wird gesucht</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Looking for Python …</source>
      <translation>Python wird gesucht …</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>More options of “pip install”, such as another package index, or: --no-index --find-links FOLDER</source>
      <translation>Weitere Optionen von „pip install“, etwa ein anderer Paketindex, oder: --no-index --find-links ORDNER</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Options</source>
      <translation>Optionen</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <location filename="../program/options.py" />
      <source>Program</source>
      <translation>Programm</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Set up</source>
      <translation>Einrichten</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Set up geo-nerf</source>
      <translation>geo-nerf einrichten</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Stopped; what was there of it is removed.</source>
      <translation>Angehalten; bereits Installiertes wurde entfernt.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Stopping and clearing away …</source>
      <translation>Wird angehalten und aufgeräumt …</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>The options cannot be read: close every quotation mark, and leave out the program's name.</source>
      <translation>Die Optionen sind nicht lesbar: Schließen Sie jedes Anführungszeichen, und lassen Sie den Namen des Programms weg.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>geo-nerf is being set up. This takes some minutes; QGIS can be used meanwhile.</source>
      <translation>geo-nerf wird eingerichtet. Das dauert einige Minuten; QGIS lässt sich inzwischen benutzen.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>geo-nerf is set up.</source>
      <translation>geo-nerf ist eingerichtet.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <location filename="../sentences/machine.py" />
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>the program that this plugin brings</source>
      <translation>das Programm, das diese Erweiterung mitbringt</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>{file} is not what this plugin was built with: install the plugin anew.</source>
      <translation>{file} ist nicht die Datei, mit der diese Erweiterung gebaut wurde: Installieren Sie die Erweiterung neu.</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>geo-nerf ended with status {status}.</source>
      <translation>geo-nerf endete mit Status {status}.</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>Component</source>
      <translation>Bestandteil</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <location filename="../tiles/log_window.py" />
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>Copy the command: {command}</source>
      <translation>Befehl kopieren: {command}</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>How to get it</source>
      <translation>Woher</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>What is installed and what is missing</source>
      <translation>Was installiert ist und was fehlt</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>What it is for</source>
      <translation>Wozu</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>limited</source>
      <translation>eingeschränkt</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>missing</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>too old</source>
      <translation>zu alt</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>{state}, required</source>
      <translation>{state}, nötig</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <source>Looking for geo-nerf</source>
      <translation>geo-nerf wird gesucht</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <source>the Windows Subsystem for Linux</source>
      <translation>dem Windows-Subsystem für Linux</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <location filename="../program/plan.py" />
      <source>the environment {folder}</source>
      <translation>der Umgebung {folder}</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <source>the search path</source>
      <translation>dem Suchpfad</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <source>the settings</source>
      <translation>den Einstellungen</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <source>{command} does not answer as geo-nerf does, so it is not kept.</source>
      <translation>{command} antwortet nicht wie geo-nerf und wird daher nicht gespeichert.</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <source>{command} is not geo-nerf, so it is not kept. It answered: {answer}</source>
      <translation>{command} ist nicht geo-nerf und wird daher nicht gespeichert. Die Antwort war: {answer}</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>Choose the program …</source>
      <translation>Programm wählen …</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>Look again</source>
      <translation>Noch einmal suchen</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <location filename="../program/options.py" />
      <source>Looking for geo-nerf …</source>
      <translation>geo-nerf wird gesucht …</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>Set it up for me …</source>
      <translation>Für mich einrichten …</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <location filename="../program/options.py" />
      <source>The program geo-nerf</source>
      <translation>Das Programm geo-nerf</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>geo-nerf could not look at itself:</source>
      <translation>geo-nerf konnte sich nicht selbst prüfen:</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>geo-nerf is not on this computer, or not where it was looked for: the settings, the search path, virtual and conda environments, and the Windows Subsystem for Linux. Choose the program if you have it, or let it be set up.</source>
      <translation>geo-nerf ist nicht auf diesem Computer, oder nicht dort, wo gesucht wurde: in den Einstellungen, im Suchpfad, in virtuellen und Conda-Umgebungen und im Windows-Subsystem für Linux. Wählen Sie das Programm, wenn Sie es haben, oder lassen Sie es einrichten.</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>geo-nerf on this computer</source>
      <translation>geo-nerf auf diesem Computer</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>{version} ({where}) is ready.</source>
      <translation>{version} (in {where}) ist bereit.</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>{version} ({where}) lacks something it cannot do without: see the first rows.</source>
      <translation>{version} (in {where}) fehlt etwas Unverzichtbares: siehe die ersten Zeilen.</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>{version} was found in {where}. Looking at what it needs …</source>
      <translation>{version} wurde in {where} gefunden. Was es braucht, wird geprüft …</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>A path, or a command such as: wsl.exe -e geo-nerf</source>
      <translation>Ein Pfad, oder ein Befehl wie: wsl.exe -e geo-nerf</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>Choose the program</source>
      <translation>Programm wählen</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>No geo-nerf answers.</source>
      <translation>Kein geo-nerf antwortet.</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>Test</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>What is installed and what is missing …</source>
      <translation>Was installiert ist und was fehlt …</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>is looked for</source>
      <translation>wird gesucht</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>{version}, found in {where}:
{command}</source>
      <translation>{version}, gefunden in {where}:
{command}</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Clearing the place</source>
      <translation>Zielordner wird geleert</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Finishing</source>
      <translation>Abschluss</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Getting uv, which knows where PyTorch without CUDA is</source>
      <translation>uv wird geholt, das weiß, wo PyTorch ohne CUDA liegt</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Installing PyTorch without CUDA</source>
      <translation>PyTorch ohne CUDA wird installiert</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Installing geo-nerf and its libraries</source>
      <translation>geo-nerf und seine Bibliotheken werden installiert</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Making the environment</source>
      <translation>Die Umgebung wird erstellt</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>PyTorch without CUDA cannot be had from here: the usual one brings gigabytes of CUDA along, which nothing here uses.</source>
      <translation>PyTorch ohne CUDA ist von hier aus nicht zu bekommen: Das übliche bringt Gigabytes an CUDA mit, die hier nichts benutzt.</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Starting geo-nerf</source>
      <translation>geo-nerf wird gestartet</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Without a network: take the two files of {folder} to a computer that has one, with the same system and Python {version}, and run there, where they lie:
{command}
Bring the folder geo-nerf-files here, and give under Options:
--no-index --find-links FOLDER</source>
      <translation>Ohne Netz: Bringen Sie die zwei Dateien aus {folder} auf einen Computer mit Netz, mit dem gleichen System und Python {version}, und führen Sie dort in ihrem Ordner aus:
{command}
Bringen Sie den Ordner geo-nerf-files hierher, und geben Sie unter Optionen an:
--no-index --find-links ORDNER</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>Programs cannot be run from {folder}: its disk is mounted with noexec.</source>
      <translation>Aus {folder} lassen sich keine Programme starten: Die Platte ist mit noexec eingehängt.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>The disk has {free} GB of room, and {needed} GB are needed: free some first.</source>
      <translation>Auf der Platte sind {free} GB frei, nötig sind {needed} GB: Schaffen Sie zuerst Platz.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>There is no such folder or wheel: {path}</source>
      <translation>Diesen Ordner oder diese Wheel-Datei gibt es nicht: {path}</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>This copy of the plugin brings no program: install the plugin from its zip, or name a package below.</source>
      <translation>Diese Kopie der Erweiterung bringt kein Programm mit: Installieren Sie die Erweiterung aus ihrer ZIP-Datei, oder nennen Sie unten ein Paket.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>This makes a folder of its own for geo-nerf, {folder}, with Python {version}, and downloads the libraries that geo-nerf needs from the Python package index. It takes {needed} GB of disk; {free} GB are free. Nothing else on this computer is changed. Shall it be set up?</source>
      <translation>Hiermit wird ein eigener Ordner für geo-nerf angelegt, {folder}, mit Python {version}, und die nötigen Bibliotheken werden vom Python-Paketindex heruntergeladen. Das braucht {needed} GB auf der Platte; {free} GB sind frei. Sonst ändert sich an diesem Computer nichts. Soll es eingerichtet werden?</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>This plugin brings no program, or a damaged one: install the plugin anew from its zip, or name a package.</source>
      <translation>Diese Erweiterung bringt kein Programm mit oder ein beschädigtes: Installieren Sie die Erweiterung neu aus ihrer ZIP-Datei, oder nennen Sie ein Paket.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>With PyTorch for the NVIDIA GPU of this computer.</source>
      <translation>Mit PyTorch für die NVIDIA-GPU dieses Computers.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>geo-nerf needs a Python from {oldest} to {newest} that can make environments, and there is none here. Debian and Ubuntu: sudo apt install python3-venv. macOS: the installer of python.org. Windows: wsl --install, then in the Linux that comes with it: sudo apt install python3-venv.</source>
      <translation>geo-nerf braucht ein Python von {oldest} bis {newest}, das Umgebungen erstellen kann, und hier gibt es keines. Debian und Ubuntu: sudo apt install python3-venv. macOS: das Installationsprogramm von python.org. Windows: wsl --install, dann in dem Linux, das damit kommt: sudo apt install python3-venv.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>geo-nerf {version}, brought by this plugin: {file}
SHA-256 {sha256}</source>
      <translation>geo-nerf {version}, von dieser Erweiterung mitgebracht: {file}
SHA-256 {sha256}</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>{folder} cannot be written.</source>
      <translation>{folder} lässt sich nicht beschreiben.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>“{package}” is a name, and nobody has published geo-nerf in a package index: what is found there is another program. Leave the field empty, or give a folder, a wheel or an address.</source>
      <translation>„{package}“ ist ein Name, und niemand hat geo-nerf in einem Paketindex veröffentlicht: Was dort zu finden ist, ist ein anderes Programm. Lassen Sie das Feld leer, oder geben Sie einen Ordner, ein Wheel oder eine Adresse an.</translation>
    </message>
    <message>
      <location filename="../running/closing.py" />
      <source>Runs are still at work. Close QGIS and stop them? What they have finished is kept, and they can be resumed.</source>
      <translation>Es sind noch Läufe in Arbeit. QGIS schließen und die Läufe anhalten? Fertiges bleibt erhalten, und die Läufe können fortgesetzt werden.</translation>
    </message>
    <message>
      <location filename="../running/closing.py" />
      <source>geo-nerf is being set up. Close QGIS and stop that? What is there of it is removed.</source>
      <translation>geo-nerf wird gerade eingerichtet. QGIS schließen und das abbrechen? Was davon schon da ist, wird entfernt.</translation>
    </message>
    <message>
      <location filename="../running/history.py" />
      <source>The run is not in the list of the next session: {0}</source>
      <translation>Der Lauf steht in der nächsten Sitzung nicht in der Liste: {0}</translation>
    </message>
    <message>
      <location filename="../running/offers.py" />
      <source>Forget it</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <location filename="../running/offers.py" />
      <source>Show them</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="../running/offers.py" />
      <source>The folders of these runs are gone, so they are no longer in the list: {0}</source>
      <translation>Die Ordner dieser Läufe gibt es nicht mehr, daher stehen sie nicht mehr in der Liste: {0}</translation>
    </message>
    <message>
      <location filename="../running/offers.py" />
      <source>The run {0} is not finished.</source>
      <translation>Der Lauf {0} ist nicht fertig.</translation>
    </message>
    <message>
      <location filename="../running/offers.py" />
      <source>{0} runs are not finished: {1}</source>
      <translation>{0} Läufe sind nicht fertig: {1}</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Check their coordinates, labels and marks.</source>
      <translation>Prüfen Sie ihre Koordinaten, Bezeichnungen und Marken.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Control point {label} (easting, northing) lies {off}, judged by the other control, GNSS and the photographs. It is not sure that the point is the wrong one, so its plane coordinates are not used and the model follows the others. Look for a wrong label, mark or digit.</source>
      <translation>Passpunkt {label} (Rechts- und Hochwert) liegt nach den anderen Passpunkten, GNSS und den Fotos {off}. Es ist nicht sicher, dass dieser Punkt der falsche ist, daher wird seine Lage nicht benutzt, und das Modell folgt den anderen. Suchen Sie nach einer falschen Bezeichnung, Marke oder Ziffer.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Control point {label} (easting, northing) lies {off}, judged by {judges}: only its height is used. {cause}</source>
      <translation>Passpunkt {label} (Rechts- und Hochwert) liegt nach {judges} {off}: Nur seine Höhe wird benutzt. {cause}</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Control point {label} (height) lies {off}, judged by the other control, GNSS and the photographs. It is not sure that the point is the wrong one, so its height is not used and the model follows the others. Look for a wrong label, mark or digit.</source>
      <translation>Passpunkt {label} (Höhe) liegt nach den anderen Passpunkten, GNSS und den Fotos {off}. Es ist nicht sicher, dass dieser Punkt der falsche ist, daher wird seine Höhe nicht benutzt, und das Modell folgt den anderen. Suchen Sie nach einer falschen Bezeichnung, Marke oder Ziffer.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Control point {label} (height) lies {off}, judged by {judges}: its height was left out. {cause}</source>
      <translation>Passpunkt {label} (Höhe) liegt nach {judges} {off}: Seine Höhe wurde ausgelassen. {cause}</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Control point {label} is {off_m:.2f} m from where the others put it and was left out (a wrong label, mark or coordinate?).</source>
      <translation>Passpunkt {label} liegt {off_m:.2f} m von dort entfernt, wo die anderen ihn erwarten lassen, und wurde ausgelassen (eine falsche Bezeichnung, Marke oder Koordinate?).</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Control point {label} lies {off}, judged by {judges}: it was left out. {cause}</source>
      <translation>Passpunkt {label} liegt nach {judges} {off}: Er wurde ausgelassen. {cause}</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Control point {label}: {bad} of its {total} marks do not meet the others in one point.</source>
      <translation>Passpunkt {label}: {bad} seiner {total} Marken treffen die anderen nicht in einem Punkt.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Control points whose marks in oriented photographs do not fix one place do not count: {labels}.</source>
      <translation>Passpunkte, deren Marken in orientierten Fotos keinen Ort festlegen, zählen nicht: {labels}.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Each fits the other's coordinates: were the two exchanged?</source>
      <translation>Jeder passt zu den Koordinaten des anderen: wurden die beiden vertauscht?</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>GNSS and gimbals</source>
      <translation>GNSS und Gimbals</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>GNSS and the other control</source>
      <translation>GNSS und den anderen Passpunkten</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>GNSS, gimbals and the other control</source>
      <translation>GNSS, Gimbals und den anderen Passpunkten</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Ground control lies {side_m:.2f} m beside and {up_m:.2f} m above where GNSS puts it, all of it alike, though the receiver states {plane_m:.2f} m and {height_m:.2f} m: check the control file's reference system, what its heights are above (ellipsoid or geoid) and the base station. The model follows the control.</source>
      <translation>Die Passpunkte liegen alle gleich {side_m:.2f} m neben und {up_m:.2f} m über dem Ort, den GNSS ergibt, obwohl der Empfänger {plane_m:.2f} m und {height_m:.2f} m angibt: Prüfen Sie das Bezugssystem der Passpunktdatei, worüber ihre Höhen zählen (Ellipsoid oder Geoid), und die Basisstation. Das Modell folgt den Passpunkten.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Ground control lies {side_m:.2f} m beside and {up_m:.2f} m below where GNSS puts it, all of it alike, though the receiver states {plane_m:.2f} m and {height_m:.2f} m: check the control file's reference system, what its heights are above (ellipsoid or geoid) and the base station. The model follows the control.</source>
      <translation>Die Passpunkte liegen alle gleich {side_m:.2f} m neben und {up_m:.2f} m unter dem Ort, den GNSS ergibt, obwohl der Empfänger {plane_m:.2f} m und {height_m:.2f} m angibt: Prüfen Sie das Bezugssystem der Passpunktdatei, worüber ihre Höhen zählen (Ellipsoid oder Geoid), und die Basisstation. Das Modell folgt den Passpunkten.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Its coordinates fit {label}: were the two exchanged, or its marks set under the other's label?</source>
      <translation>Seine Koordinaten passen zu {label}: wurden die beiden vertauscht, oder stehen seine Marken unter der anderen Bezeichnung?</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Its height fits as feet.</source>
      <translation>Seine Höhe passt in Fuß.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Its height fits as metres that were divided as feet.</source>
      <translation>Seine Höhe passt als Meter, die wie Fuß umgerechnet wurden.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Its height in the file is 0: nobody measured it?</source>
      <translation>Seine Höhe in der Datei ist 0: hat sie niemand gemessen?</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Its marks fit the coordinates of {label}: a wrong label?</source>
      <translation>Seine Marken passen zu den Koordinaten von {label}: eine falsche Bezeichnung?</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Its x and y are exchanged in the file.</source>
      <translation>Sein x und y sind in der Datei vertauscht.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Look for a wrong label, mark or digit.</source>
      <translation>Suchen Sie nach einer falschen Bezeichnung, Marke oder Ziffer.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Nothing checks the height of control point {label}: {effect} More control points or check points, spread over the area, would check it.</source>
      <translation>Nichts prüft die Höhe von Passpunkt {label}: {effect} Mehr Passpunkte oder Kontrollpunkte, über das Gebiet verteilt, würden sie prüfen.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Nothing checks the plane coordinates of control point {label}: {effect} More control points or check points, spread over the area, would check them.</source>
      <translation>Nichts prüft die Lage von Passpunkt {label}: {effect} Mehr Passpunkte oder Kontrollpunkte, über das Gebiet verteilt, würden sie prüfen.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The control points agree with each other and with the photographs to about {sigma_m:.1f} m only; they count with that standard deviation.</source>
      <translation>Die Passpunkte stimmen untereinander und mit den Fotos nur auf etwa {sigma_m:.1f} m überein; sie zählen mit dieser Standardabweichung.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The control points agree with each other and with the photographs to about {sigma_m:.1f} m only; they count with that standard deviation; one of them may be wrong, and with so few nothing tells which.</source>
      <translation>Die Passpunkte stimmen untereinander und mit den Fotos nur auf etwa {sigma_m:.1f} m überein; sie zählen mit dieser Standardabweichung; einer davon kann falsch sein, und bei so wenigen sagt nichts, welcher.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The control points {labels} contradict each other in their height, and it cannot be decided which of them is wrong (against {judge}: {each}). None of these is used. {advice}</source>
      <translation>Die Passpunkte {labels} widersprechen einander in der Höhe, und es lässt sich nicht entscheiden, welcher falsch ist (gegenüber {judge}: {each}). Keine dieser Höhen wird benutzt. {advice}</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The control points {labels} contradict each other in their plane coordinates, and it cannot be decided which of them is wrong (against {judge}: {each}). None of these is used. {advice}</source>
      <translation>Die Passpunkte {labels} widersprechen einander in der Lage, und es lässt sich nicht entscheiden, welcher falsch ist (gegenüber {judge}: {each}). Keine dieser Lagen wird benutzt. {advice}</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The control that is used does not settle the tilt of the block, which rests on GNSS: heights are uncertain by about {sigma_m:.2f} m (one sigma) where it is worst. Control points on all sides of the area would settle it.</source>
      <translation>Die benutzten Passpunkte legen die Neigung des Blocks nicht fest, sie beruht auf GNSS: Höhen sind an der schlechtesten Stelle um etwa {sigma_m:.2f} m unsicher (ein Sigma). Passpunkte an allen Seiten des Gebiets würden sie festlegen.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The control's heights fit GNSS as feet, while the file's reference system says metres: they are not used; heights are GNSS's. Write them in metres, or name a compound system whose heights are in feet.</source>
      <translation>Die Höhen der Passpunkte passen als Fuß zu GNSS, während das Bezugssystem der Datei Meter nennt: Sie werden nicht benutzt; Höhen sind die von GNSS. Schreiben Sie sie in Metern, oder nennen Sie ein zusammengesetztes System mit Höhen in Fuß.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The control's points agree with each other and contradict the shape that GNSS gives the block: GNSS counts less.</source>
      <translation>Die Passpunkte stimmen untereinander überein und widersprechen der Form, die GNSS dem Block gibt: GNSS zählt weniger.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The height of control point {label} alone decides how high the block lies, and nothing checks it: {effect} More control points or check points, spread over the area, would check it.</source>
      <translation>Die Höhe von Passpunkt {label} allein bestimmt, wie hoch der Block liegt, und nichts prüft sie: {effect} Mehr Passpunkte oder Kontrollpunkte, über das Gebiet verteilt, würden sie prüfen.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The height of control point {label} alone decides the tilt across the block, and nothing checks it: {effect} More control points or check points, spread over the area, would check it.</source>
      <translation>Die Höhe von Passpunkt {label} allein bestimmt die Querneigung des Blocks, und nichts prüft sie: {effect} Mehr Passpunkte oder Kontrollpunkte, über das Gebiet verteilt, würden sie prüfen.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The height of control point {label} and GNSS contradict each other: against GNSS the point lies {off}. Nothing tells which of the two is wrong, so it is not used; the model follows GNSS.</source>
      <translation>Die Höhe von Passpunkt {label} und GNSS widersprechen einander: Gegenüber GNSS liegt der Punkt {off}. Nichts sagt, was von beiden falsch ist, daher wird sie nicht benutzt; das Modell folgt GNSS.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The plane coordinates of control point {label} alone decide where the block lies or how it is turned, and nothing checks them: {effect} More control points or check points, spread over the area, would check them.</source>
      <translation>Die Lage von Passpunkt {label} allein bestimmt, wo der Block liegt oder wie er gedreht ist, und nichts prüft sie: {effect} Mehr Passpunkte oder Kontrollpunkte, über das Gebiet verteilt, würden sie prüfen.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The plane coordinates of control point {label} and GNSS contradict each other: against GNSS the point lies {off}. Nothing tells which of the two is wrong, so they are not used; the model follows GNSS.</source>
      <translation>Die Lage von Passpunkt {label} und GNSS widersprechen einander: Gegenüber GNSS liegt der Punkt {off}. Nichts sagt, was von beiden falsch ist, daher wird sie nicht benutzt; das Modell folgt GNSS.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The {count} control points contradict each other ({each} from where the photographs' geometry wants them), there is no GNSS to judge by, and it cannot be decided which of them is wrong: the model may be off by more than that. Check their coordinates, labels and marks, or give more points.</source>
      <translation>Die {count} Passpunkte widersprechen einander ({each} von dort entfernt, wo die Geometrie der Fotos sie verlangt), es gibt kein GNSS zum Urteilen, und es lässt sich nicht entscheiden, welcher falsch ist: Das Modell kann um mehr als das falsch liegen. Prüfen Sie ihre Koordinaten, Bezeichnungen und Marken, oder geben Sie mehr Punkte an.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>an error of up to {size_m:.2f} m would not show, and would move heights by up to {moved_m:.2f} m.</source>
      <translation>Ein Fehler bis {size_m:.2f} m fiele nicht auf und veränderte Höhen um bis zu {moved_m:.2f} m.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>an error of up to {size_m:.2f} m would not show, and would move the model by up to {moved_m:.2f} m.</source>
      <translation>Ein Fehler bis {size_m:.2f} m fiele nicht auf und verschöbe das Modell um bis zu {moved_m:.2f} m.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>an error of whatever size would not show, and would move heights by up to {rate:.2f} m for each metre.</source>
      <translation>Ein Fehler jeder Größe fiele nicht auf und veränderte Höhen um bis zu {rate:.2f} m je Meter.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>an error of whatever size would not show, and would move the model by up to {rate:.2f} m for each metre.</source>
      <translation>Ein Fehler jeder Größe fiele nicht auf und verschöbe das Modell um bis zu {rate:.2f} m je Meter.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>the other control, GNSS and the photographs</source>
      <translation>den anderen Passpunkten, GNSS und den Fotos</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{effect} The same holds for {others}.</source>
      <translation>{effect} Dasselbe gilt für {others}.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{label} (any error)</source>
      <translation>{label} (jeder Fehler)</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{label} ({size_m:.2f} m, {moved_m:.2f} m)</source>
      <translation>{label} ({size_m:.2f} m, {moved_m:.2f} m)</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{label} {off}</source>
      <translation>{label} {off}</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{off_m:.2f} m east</source>
      <translation>{off_m:.2f} m östlich</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{off_m:.2f} m north</source>
      <translation>{off_m:.2f} m nördlich</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{off_m:.2f} m south</source>
      <translation>{off_m:.2f} m südlich</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{off_m:.2f} m too high</source>
      <translation>{off_m:.2f} m zu hoch</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{off_m:.2f} m too low</source>
      <translation>{off_m:.2f} m zu tief</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{off_m:.2f} m west</source>
      <translation>{off_m:.2f} m westlich</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{points} and {count} more points</source>
      <translation>{points} und {count} weitere Punkte</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>All of its {count} marks lie outside their photographs, at up to {times:.1f} times the size, as marks measured on larger pictures do.</source>
      <translation>Alle {count} Marken liegen außerhalb ihrer Fotos, bis zum {times:.1f}-Fachen der Größe, wie Marken, die auf größeren Bildern gemessen wurden.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>Check that the file names belong to these photographs: it says {said}, the folder holds {holds}.</source>
      <translation>Prüfen Sie, ob die Dateinamen zu diesen Fotos gehören: Dort steht {said}, der Ordner enthält {holds}.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>Give a text file, as OpenDroneMap's gcp_list.txt.</source>
      <translation>Geben Sie eine Textdatei an, wie gcp_list.txt von OpenDroneMap.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>Give each point its own label, or the same coordinates in every row.</source>
      <translation>Geben Sie jedem Punkt eine eigene Bezeichnung oder in jeder Zeile dieselben Koordinaten.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>In the columns x and y write x (easting, longitude) first.</source>
      <translation>Schreiben Sie in den Spalten x und y zuerst x (Rechtswert, Länge).</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>In the columns x and y write {first} first, {second} second.</source>
      <translation>Schreiben Sie in den Spalten x und y zuerst {first}, dann {second}.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>Name the points' reference system in the file's first line, or correct the coordinates. Where it is GNSS that is wrong, take its positions out of copies of the photographs: then the points alone place the model.</source>
      <translation>Nennen Sie das Bezugssystem der Punkte in der ersten Zeile der Datei, oder berichtigen Sie die Koordinaten. Ist GNSS falsch, entfernen Sie seine Positionen aus Kopien der Fotos: Dann legen die Punkte allein das Modell fest.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>None of its {count} marks lies in a photograph of {folder}.</source>
      <translation>Keine der {count} Marken liegt in einem Foto von {folder}.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>Separate the columns by blanks or tabs, and write decimal points.</source>
      <translation>Trennen Sie die Spalten durch Leerzeichen oder Tabulatoren, und schreiben Sie Dezimalpunkte.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The columns seem to be separated by commas, and not every row can be read so.</source>
      <translation>Die Spalten scheinen durch Kommas getrennt, und nicht jede Zeile lässt sich so lesen.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The columns seem to be separated by semicolons, and not every row can be read so.</source>
      <translation>Die Spalten scheinen durch Semikolons getrennt, und nicht jede Zeile lässt sich so lesen.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The file cannot be read ({why}).</source>
      <translation>Die Datei kann nicht gelesen werden ({why}).</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The file is no text.</source>
      <translation>Die Datei ist kein Text.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The first line should name the points' reference system, but is already a point.</source>
      <translation>Die erste Zeile sollte das Bezugssystem der Punkte nennen, ist aber schon ein Punkt.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The marks fit the photographs only {way}.</source>
      <translation>Die Marken passen nur zu den Fotos, {way}.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The marks of {file} were multiplied by {ratio}: they fit the photographs so, as marks measured on pictures of another size.</source>
      <translation>Die Marken von {file} wurden mit {ratio} multipliziert: So passen sie zu den Fotos, wie Marken, die auf Bildern anderer Größe gemessen wurden.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The point {label} has other coordinates here than in line {line}.</source>
      <translation>Der Punkt {label} hat hier andere Koordinaten als in Zeile {line}.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The points lie {away_km:.0f} km from the photographs' GNSS positions when read as {name}.</source>
      <translation>Als {name} gelesen liegen die Punkte {away_km:.0f} km von den GNSS-Positionen der Fotos entfernt.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>This row has {count} columns; a row is: x y height px py photograph label.</source>
      <translation>Diese Zeile hat {count} Spalten; eine Zeile ist: x y Höhe px py Foto Bezeichnung.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>Write an EPSG code such as EPSG:25832 (with heights: EPSG:25832+7837), a PROJ string, or “WGS84 UTM 32N”.</source>
      <translation>Schreiben Sie einen EPSG-Code wie EPSG:25832 (mit Höhen: EPSG:25832+7837), einen PROJ-Text oder „WGS84 UTM 32N“.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>Write the marks as x to the right and y downwards from the upper left corner, in pixels of these photographs.</source>
      <translation>Schreiben Sie die Marken als x nach rechts und y nach unten ab der linken oberen Ecke, in Pixeln dieser Fotos.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>all heights are zero: nobody measured them, so the points cannot tell how high the model lies or how it is tilted</source>
      <translation>alle Höhen sind null: Niemand hat sie gemessen, daher sagen die Punkte nicht, wie hoch das Modell liegt oder wie es geneigt ist</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>check points ({file})</source>
      <translation>Kontrollpunkte ({file})</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>control points ({file})</source>
      <translation>Passpunkte ({file})</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>fewer than three points are marked in two photographs or more: they cannot place the model by themselves</source>
      <translation>weniger als drei Punkte sind in zwei oder mehr Fotos markiert: Allein können sie das Modell nicht festlegen</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>it cannot be opened</source>
      <translation>sie kann nicht geöffnet werden</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>line {line}: the mark of {label} lies outside {photo} ({width} x {height} pixels)</source>
      <translation>Zeile {line}: Die Marke von {label} liegt außerhalb von {photo} ({width} x {height} Pixel)</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>line {line}: {label} is marked twice in {photo}; the first mark counts</source>
      <translation>Zeile {line}: {label} ist in {photo} zweimal markiert; die erste Marke zählt</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>marks that lie outside their photographs even so and are skipped: {count}</source>
      <translation>Marken, die auch so außerhalb ihrer Fotos liegen und übergangen werden: {count}</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>pixels are taken in the photographs as stored, before EXIF orientation turns them: some fit no other way</source>
      <translation>Pixel zählen in den Fotos, wie sie gespeichert sind, bevor die EXIF-Ausrichtung sie dreht: Einige passen nur so</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>the control points lie at longitude {lon_deg:.4f}, latitude {lat_deg:.4f}, outside the area {name} is made for; is it their system?</source>
      <translation>die Passpunkte liegen bei Länge {lon_deg:.4f}, Breite {lat_deg:.4f}, außerhalb des Gebiets, für das {name} gemacht ist; ist es ihr System?</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>the coordinates are no place on earth in {name}; is it the right system, with x (easting, longitude) first?</source>
      <translation>die Koordinaten sind in {name} kein Ort auf der Erde; ist es das richtige System, mit x (Rechtswert, Länge) zuerst?</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>the file is not UTF-8 text: it is read as Windows-1252 (Latin-1)</source>
      <translation>die Datei ist kein UTF-8-Text: Sie wird als Windows-1252 (Latin-1) gelesen</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>the points lie {away_km:.0f} km from the photographs' GNSS positions; is {name} their system, with x first?</source>
      <translation>die Punkte liegen {away_km:.0f} km von den GNSS-Positionen der Fotos entfernt; ist {name} ihr System, mit x zuerst?</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>the points lie {gap_m:.0f} m above the take-off height in the photographs: one of the two is perhaps above the geoid and the other above the ellipsoid (name a compound system for levelled heights)</source>
      <translation>die Punkte liegen {gap_m:.0f} m über der Starthöhe in den Fotos: Vielleicht zählt das eine über dem Geoid und das andere über dem Ellipsoid (nennen Sie für nivellierte Höhen ein zusammengesetztes System)</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>the points lie {gap_m:.0f} m below the take-off height in the photographs: one of the two is perhaps above the geoid and the other above the ellipsoid (name a compound system for levelled heights)</source>
      <translation>die Punkte liegen {gap_m:.0f} m unter der Starthöhe in den Fotos: Vielleicht zählt das eine über dem Geoid und das andere über dem Ellipsoid (nennen Sie für nivellierte Höhen ein zusammengesetztes System)</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>when x and y are exchanged</source>
      <translation>wenn x und y vertauscht werden</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>when x is counted from the picture's right</source>
      <translation>wenn x vom rechten Bildrand zählt</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>when y is counted from the picture's bottom</source>
      <translation>wenn y vom unteren Bildrand zählt</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>whether the points lie where the photographs do is not checked: {why}</source>
      <translation>ob die Punkte dort liegen, wo die Fotos sind, wird nicht geprüft: {why}</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>x and y are exchanged: as they are written they are no place on earth in {name}, the other way round {turned_km:.1f} km from the photographs' GNSS positions.</source>
      <translation>x und y sind vertauscht: Wie sie dastehen, sind sie in {name} kein Ort auf der Erde, andersherum {turned_km:.1f} km von den GNSS-Positionen der Fotos.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>x and y are exchanged: as they are written they lie {away_km:.0f} km from the photographs' GNSS positions, the other way round {turned_km:.1f} km.</source>
      <translation>x und y sind vertauscht: Wie sie dastehen, liegen die Punkte {away_km:.0f} km von den GNSS-Positionen der Fotos entfernt, andersherum {turned_km:.1f} km.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{files}: {doubt}</source>
      <translation>{files}: {doubt}</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{first} and {second} have the same coordinates</source>
      <translation>{first} und {second} haben dieselben Koordinaten</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{labels}: marked in one photograph only, which does not fix a point in space</source>
      <translation>{labels}: nur in einem Foto markiert, was keinen Punkt im Raum festlegt</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{labels}: no usable mark</source>
      <translation>{labels}: keine brauchbare Marke</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{labels}: the coordinates are no place on earth in {name} and do not count</source>
      <translation>{labels}: Die Koordinaten sind in {name} kein Ort auf der Erde und zählen nicht</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{labels}: the coordinates are no place on earth in {name} and do not count; x and y exchanged?</source>
      <translation>{labels}: Die Koordinaten sind in {name} kein Ort auf der Erde und zählen nicht; x und y vertauscht?</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{labels}: the height is not known (nan), and the point does not count</source>
      <translation>{labels}: Die Höhe ist nicht bekannt (nan), und der Punkt zählt nicht</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{mark}; it is skipped</source>
      <translation>{mark}; sie wird übergangen</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{mark}; it is skipped, and so are {more} more</source>
      <translation>{mark}; sie wird übergangen, ebenso {more} weitere</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{name} counts in {unit} but says nothing about heights: they are taken as metres above the ellipsoid; if they are feet, name a compound system whose vertical part is in feet</source>
      <translation>{name} zählt in {unit}, sagt aber nichts über Höhen: Sie gelten als Meter über dem Ellipsoid; sind es Fuß, nennen Sie ein zusammengesetztes System mit Höhen in Fuß</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{name} is left out ({reason})</source>
      <translation>{name} ist ausgelassen ({reason})</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{name} is not among the photographs</source>
      <translation>{name} ist nicht unter den Fotos</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{name} is not made for surveys where the points lie: {length}; is it their system?</source>
      <translation>{name} ist nicht für Vermessungen dort gemacht, wo die Punkte liegen: {length}; ist es ihr System?</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{name} names {count} photographs in different folders</source>
      <translation>{name} benennt {count} Fotos in verschiedenen Ordnern</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{why}; marks skipped: {count}</source>
      <translation>{why}; übergangene Marken: {count}</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>“{text}” is no number; a row is: x y height px py photograph label.</source>
      <translation>„{text}“ ist keine Zahl; eine Zeile ist: x y Höhe px py Foto Bezeichnung.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>“{text}” names no reference system.</source>
      <translation>„{text}“ nennt kein Bezugssystem.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>Check that the coordinates are in the system named, with x (easting, longitude) first. {suggests}</source>
      <translation>Prüfen Sie, ob die Koordinaten im genannten System sind, mit x (Rechtswert, Länge) zuerst. {suggests}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>Choose a system of the place on another datum, or, where you know the seven parameters, a PROJ string with +towgs84=…</source>
      <translation>Wählen Sie ein System des Ortes mit anderem Datum oder, wenn Sie die sieben Parameter kennen, einen PROJ-Text mit +towgs84=…</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>Choose the same grid with axes east and north as “Reference system”: {twin}, with heights above the WGS 84 ellipsoid.</source>
      <translation>Wählen Sie als „Bezugssystem“ dasselbe Gitter mit Achsen nach Osten und Norden: {twin}, mit Höhen über dem WGS-84-Ellipsoid.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>Choose the system by its EPSG code, or add the datum to the text: +datum=…, or +towgs84=… with its seven parameters.</source>
      <translation>Wählen Sie das System mit seinem EPSG-Code, oder ergänzen Sie das Datum im Text: +datum=… oder +towgs84=… mit seinen sieben Parametern.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>Choose {sibling}.</source>
      <translation>Wählen Sie {sibling}.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>Choose {sibling}; QGIS converts the products to another unit afterwards.</source>
      <translation>Wählen Sie {sibling}; QGIS rechnet die Produkte danach in eine andere Einheit um.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>If you have {grids}, put it into {folder}. {other}</source>
      <translation>Wenn Sie {grids} haben, legen Sie es in {folder}. {other}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>No coordinate operation between WGS 84 and {name} is known: they are taken to agree, as they do to a metre or two.</source>
      <translation>Zwischen WGS 84 und {name} ist keine Koordinatenoperation bekannt: Sie gelten als gleich, was auf ein bis zwei Meter stimmt.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>No coordinate operation between {source} and {target} is known.</source>
      <translation>Zwischen {source} und {target} ist keine Koordinatenoperation bekannt.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>PROJ's data set has no such code</source>
      <translation>der Datenbestand von PROJ hat keinen solchen Code</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>The same grid with axes east and north works: {twin} (coordinates along west or south change their sign).</source>
      <translation>Dasselbe Gitter mit Achsen nach Osten und Norden geht: {twin} (Koordinaten nach Westen oder Süden wechseln das Vorzeichen).</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>The “Reference system” that is filled in for these photographs works.</source>
      <translation>Das „Bezugssystem“, das für diese Fotos eingetragen wird, geht.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>Use heights above the WGS 84 ellipsoid ({flat}) or the EGM2008 geoid ({geoid}).</source>
      <translation>Benutzen Sie Höhen über dem WGS-84-Ellipsoid ({flat}) oder über dem Geoid EGM2008 ({geoid}).</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>Use heights above the WGS 84 ellipsoid ({flat}).</source>
      <translation>Benutzen Sie Höhen über dem WGS-84-Ellipsoid ({flat}).</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>a length in the map is {much} longer than on the ground (scale factor {factor})</source>
      <translation>eine Strecke in der Karte ist um {much} länger als am Boden (Maßstabsfaktor {factor})</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>a length in the map is {much} shorter than on the ground (scale factor {factor})</source>
      <translation>eine Strecke in der Karte ist um {much} kürzer als am Boden (Maßstabsfaktor {factor})</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>a metric reference system of the place</source>
      <translation>ein metrisches Bezugssystem des Ortes</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>counts depths, and products have heights, which grow upwards</source>
      <translation>zählt Tiefen, und Produkte haben Höhen, die nach oben wachsen</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>counts its {axis} in {unit}, and products are written in metres</source>
      <translation>zählt in {unit} ({axis}), und Produkte werden in Metern geschrieben</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>counts {axes}, and products need coordinates that grow to the east and to the north</source>
      <translation>zählt {axes}, und Produkte brauchen Koordinaten, die nach Osten und Norden wachsen</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>east</source>
      <translation>Osten</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>has heights alone and no place on the map</source>
      <translation>hat nur Höhen und keine Lage auf der Karte</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>is not projected ({kind})</source>
      <translation>ist nicht projiziert ({kind})</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>is not projected, so lengths and areas would be in degrees</source>
      <translation>ist nicht projiziert, Längen und Flächen wären also in Grad</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>it is a file; choose the system, or give the file's content</source>
      <translation>es ist eine Datei; wählen Sie das System, oder geben Sie den Inhalt der Datei an</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>it is a zone of the north, and the place lies south of the equator</source>
      <translation>es ist eine Zone des Nordens, und der Ort liegt südlich des Äquators</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>it is a zone of the south, and the place lies north of the equator</source>
      <translation>es ist eine Zone des Südens, und der Ort liegt nördlich des Äquators</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>it is empty</source>
      <translation>es ist leer</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>it is part of the name of {name}</source>
      <translation>es ist ein Teil des Namens von {name}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>it is part of the names of {count} systems: {names}</source>
      <translation>es ist ein Teil der Namen von {count} Systemen: {names}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>its map is a mirror image of the ground</source>
      <translation>seine Karte ist ein Spiegelbild des Bodens</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>its north is turned from true north by {turned_deg:.0f} degrees</source>
      <translation>sein Norden ist um {turned_deg:.0f} Grad gegen geografisch Nord gedreht</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>its x to the {first} and its y to the {second}</source>
      <translation>x nach {first} und y nach {second}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>north</source>
      <translation>Norden</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>south</source>
      <translation>Süden</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>the horizontal part alone, {across}, with heights above the WGS 84 ellipsoid</source>
      <translation>nur den Lageteil, {across}, mit Höhen über dem WGS-84-Ellipsoid</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>the metric edition of the same zone: {across}</source>
      <translation>die metrische Ausgabe derselben Zone: {across}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>the nearest name that is known is {name}</source>
      <translation>der nächste bekannte Name ist {name}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>the same grid with heights upwards in metres: {across}</source>
      <translation>dasselbe Gitter mit Höhen nach oben in Metern: {across}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>west</source>
      <translation>Westen</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{code} is {name}; is that meant?</source>
      <translation>{code} ist {name}; ist das gemeint?</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{inexact} There is a better one with the grid {grids}, not installed here; this command in a terminal gets it: {command}</source>
      <translation>{inexact} Es gibt eine bessere mit dem Gitter {grids}, das hier nicht installiert ist; dieser Befehl in einem Terminal holt es: {command}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{least:.4f} to {greatest:.4f}, by direction</source>
      <translation>{least:.4f} bis {greatest:.4f}, je nach Richtung</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name} gives an ellipsoid ({ellipsoid}) but no datum, so its place on earth is open by hundreds of metres.</source>
      <translation>{name} nennt ein Ellipsoid ({ellipsoid}), aber kein Datum, daher ist sein Ort auf der Erde um Hunderte Meter offen.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name} is known, but PROJ cannot compute its projection ({method}).</source>
      <translation>{name} ist bekannt, aber PROJ kann seine Projektion nicht rechnen ({method}).</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name} is not a system of the earth (its ellipsoid is {ellipsoid}).</source>
      <translation>{name} ist kein System der Erde (sein Ellipsoid ist {ellipsoid}).</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name} with ellipsoidal heights is written as {flat}: its heights are above the WGS 84 ellipsoid.</source>
      <translation>{name} mit ellipsoidischen Höhen wird als {flat} geschrieben: Seine Höhen zählen über dem WGS-84-Ellipsoid.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name} {why}.</source>
      <translation>{name} {why}.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name}: at this place {length}. Distances and areas from the products differ by it.</source>
      <translation>{name}: An diesem Ort gilt: {length}. Strecken und Flächen aus den Produkten weichen darum ab.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name}: its datum, {datum}, and WGS 84 are taken to agree, which holds to {stated_m} m, as EPSG states. Positions by RTK or PPK are in the datum of their base or network, and right if it is this one; otherwise give control points in it.</source>
      <translation>{name}: Sein Datum, {datum}, und WGS 84 gelten als gleich, was nach EPSG auf {stated_m} m stimmt. Positionen aus RTK oder PPK sind im Datum ihrer Basis oder ihres Netzes und richtig, wenn es dieses ist; sonst geben Sie Passpunkte darin an.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name}: its datum, {datum}, and WGS 84 are taken to agree, which nobody states an accuracy for. Positions by RTK or PPK are in the datum of their base or network, and right if it is this one; otherwise give control points in it.</source>
      <translation>{name}: Sein Datum, {datum}, und WGS 84 gelten als gleich, wofür niemand eine Genauigkeit angibt. Positionen aus RTK oder PPK sind im Datum ihrer Basis oder ihres Netzes und richtig, wenn es dieses ist; sonst geben Sie Passpunkte darin an.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name}: nobody states how accurate its own shift to WGS 84 is (+towgs84); of three parameters for a country most are good to some metres. Control points in this system, or in EPSG's of its datum, show it.</source>
      <translation>{name}: Niemand gibt an, wie genau sein eigener Übergang zu WGS 84 ist (+towgs84); drei Parameter für ein Land stimmen meist auf einige Meter. Passpunkte in diesem System, oder im EPSG-System desselben Datums, zeigen es.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name}: the transformation from WGS 84 is accurate to {accuracy_m} m at this place, as its authors state.</source>
      <translation>{name}: Die Transformation von WGS 84 ist an diesem Ort nach Angabe ihrer Autoren auf {accuracy_m} m genau.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name}: the transformation from WGS 84 is accurate to {accuracy_m} m where it is made for, which is not this place.</source>
      <translation>{name}: Die Transformation von WGS 84 ist auf {accuracy_m} m genau, wo sie gilt, und das ist nicht dieser Ort.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{off_mm:.1f} mm a metre ({ppm:.0f} ppm)</source>
      <translation>{off_mm:.1f} mm je Meter ({ppm:.0f} ppm)</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{place} has no coordinates in {name}: it lies outside what the projection can show.</source>
      <translation>{place} hat in {name} keine Koordinaten: Der Ort liegt außerhalb dessen, was die Projektion zeigen kann.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{worst:.6f}</source>
      <translation>{worst:.6f}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>“{crs}” is not a known coordinate reference system ({reason}).</source>
      <translation>„{crs}“ ist kein bekanntes Koordinatenbezugssystem ({reason}).</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>“{text}” gives an ellipsoid ({ellipsoid}) but no datum: it is read as WGS 84, which ETRS89, NAD83 and other datums on this ellipsoid are taken to agree with.</source>
      <translation>„{text}“ nennt ein Ellipsoid ({ellipsoid}), aber kein Datum: Es wird als WGS 84 gelesen, mit dem ETRS89, NAD83 und andere Daten auf diesem Ellipsoid als gleich gelten.</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>CPU kernels of the hash grid</source>
      <translation>CPU-Kernel des Hash-Gitters</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>Choose the quality Draft or Fine, or a machine with an NVIDIA GPU</source>
      <translation>Wählen Sie die Qualität Entwurf oder Fein, oder einen Rechner mit einer GPU von NVIDIA</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>EXIF and XMP: positions, RTK state, gimbal, lens</source>
      <translation>EXIF und XMP: Positionen, RTK-Zustand, Gimbal, Objektiv</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>HEIC files are left out</source>
      <translation>HEIC-Dateien werden ausgelassen</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>LAS and LAZ files</source>
      <translation>LAS- und LAZ-Dateien</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>Nothing has to be done. In an environment of conda-forge (environment.yml) all share one edition</source>
      <translation>Es ist nichts zu tun. In einer Umgebung von conda-forge (environment.yml) haben alle dieselbe Ausgabe</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>PDAL pipelines in Python</source>
      <translation>PDAL-Pipelines in Python</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>PDAL pipelines that begin with a run's surface (optional)</source>
      <translation>PDAL-Pipelines, die mit der Oberfläche eines Laufs beginnen (optional)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>This machine seems to have one, but its torch is a CPU build: reinstall torch for CUDA</source>
      <translation>Dieser Rechner scheint eine zu haben, aber sein torch ist nur für die CPU: Installieren Sie torch neu für CUDA</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>a draft takes twice as long on one core</source>
      <translation>ein Entwurf dauert auf einem Kern doppelt so lange</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>a survey of some hundred photographs may not fit</source>
      <translation>ein Gebiet mit einigen Hundert Fotos passt vielleicht nicht hinein</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>build it as pdal_stages/plugin/README.md says</source>
      <translation>bauen Sie es nach pdal_stages/plugin/README.md</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>camera raws (DNG and kin)</source>
      <translation>Kamera-Rohbilder (DNG und ähnliche)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>camera raws are left out</source>
      <translation>Kamera-Rohbilder werden ausgelassen</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>cameras as GeoPackage</source>
      <translation>Kameras als GeoPackage</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>checking and writing cloud-optimised GeoTIFFs</source>
      <translation>cloudoptimierte GeoTIFFs prüfen und schreiben</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>clouds through PDAL pipelines, your own stages in them</source>
      <translation>Punktwolken durch PDAL-Pipelines, mit eigenen Stufen darin</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>compressing clouds (LAZ, COPC)</source>
      <translation>Punktwolken komprimieren (LAZ, COPC)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>conda-forge has a current one</source>
      <translation>conda-forge hat ein aktuelles</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>conda: pdal, or your distribution's package pdal</source>
      <translation>conda: pdal, oder das Paket pdal Ihrer Distribution</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <location filename="../sentences/pictures.py" />
      <source>contours</source>
      <translation>Höhenlinien</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>contours for CAD (DXF)</source>
      <translation>Höhenlinien für CAD (DXF)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>datums and geoids; a grid that is not there is fetched when needed (PROJ_NETWORK is on)</source>
      <translation>Datumsübergänge und Geoide; ein fehlendes Gitter wird bei Bedarf geholt (PROJ_NETWORK ist an)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>datums and geoids; a grid that is not there is not fetched by itself (PROJ_NETWORK is off)</source>
      <translation>Datumsübergänge und Geoide; ein fehlendes Gitter wird nicht von selbst geholt (PROJ_NETWORK ist aus)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>elevation models and orthophotos (GDAL)</source>
      <translation>Höhenmodelle und Orthofotos (GDAL)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>every coordinate</source>
      <translation>jede Koordinate</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>everything</source>
      <translation>alles</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>for Python 3.13 and later there is no build of it, take a newer PDAL</source>
      <translation>für Python 3.13 und später gibt es keine fertige Fassung davon, nehmen Sie ein neueres PDAL</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>ground by cloth simulation</source>
      <translation>Boden durch Tuchsimulation</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>heights above sea level by {name}</source>
      <translation>Höhen über dem Meeresspiegel nach {name}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>heights above that geoid end in an error that names the grid (ellipsoidal heights work)</source>
      <translation>Höhen über diesem Geoid enden in einem Fehler, der das Gitter nennt (ellipsoidische Höhen gehen)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>its kernels are not used: the surface trains on plain torch operations</source>
      <translation>ihre Kernel werden nicht benutzt: Die Oberfläche trainiert mit gewöhnlichen torch-Operationen</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>large surveys</source>
      <translation>große Gebiete</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>looking at the products (optional)</source>
      <translation>die Ansicht der Produkte (optional)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>meshes, their texture, and the demo's rendered survey</source>
      <translation>Netze, ihre Textur und das gerechnete Gebiet der Demo</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>more than some hundred photographs may not fit</source>
      <translation>mehr als einige Hundert Fotos passen vielleicht nicht hinein</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>names and codes of coordinate reference systems</source>
      <translation>Namen und Codes von Koordinatenbezugssystemen</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>neighbour searches, robust fits</source>
      <translation>Nachbarsuche, robuste Anpassung</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>no cloth simulation with a PDAL before 2.3</source>
      <translation>keine Tuchsimulation mit einem PDAL vor 2.3</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>no mesh, no demo</source>
      <translation>kein Netz, keine Demo</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>no report.pdf; report.html is written all the same</source>
      <translation>kein report.pdf; report.html wird trotzdem geschrieben</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>no tiles on a Ray cluster</source>
      <translation>keine Kacheln auf einem Ray-Cluster</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>no training log</source>
      <translation>kein Protokoll des Trainings</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>no viewer on this machine</source>
      <translation>kein Betrachter auf diesem Rechner</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>not here</source>
      <translation>nicht da</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>nothing is lost: any browser shows the report</source>
      <translation>nichts geht verloren: Jeder Browser zeigt den Bericht</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>nothing is lost: pipelines run through the PDAL program</source>
      <translation>nichts geht verloren: Pipelines laufen über das Programm PDAL</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>of unknown version</source>
      <translation>unbekannte Version</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>orienting the photographs</source>
      <translation>die Orientierung der Fotos</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>orthophotos as PMTiles</source>
      <translation>Orthofotos als PMTiles</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>photographs in HEIC</source>
      <translation>Fotos in HEIC</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>photographs in TIFF</source>
      <translation>Fotos in TIFF</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>pictures of the HTML report (optional)</source>
      <translation>Bilder des HTML-Berichts (optional)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>pipelines begin with the files of products/</source>
      <translation>Pipelines beginnen mit den Dateien von products/</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>plugin of PDAL {version}</source>
      <translation>Erweiterung von PDAL {version}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>points stay unclassified (no terrain model), clouds are written without PDAL, and no stage of yours can take part ({error})</source>
      <translation>Punkte bleiben unklassifiziert (kein Geländemodell), Punktwolken werden ohne PDAL geschrieben, und eigene Stufen können nicht mitwirken ({error})</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>reading and undistorting photographs</source>
      <translation>Fotos lesen und entzerren</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>results in {folder}</source>
      <translation>Ergebnisse in {folder}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>saved states of the trained surface</source>
      <translation>gespeicherte Zustände der trainierten Oberfläche</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>settings, terminal, pictures</source>
      <translation>Einstellungen, Terminal, Bilder</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>speed</source>
      <translation>Geschwindigkeit</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>tests: an independent judge of our STAC files</source>
      <translation>Tests: ein unabhängiger Prüfer unserer STAC-Dateien</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>tests: an independent reader of our COPC files</source>
      <translation>Tests: ein unabhängiger Leser unserer COPC-Dateien</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>tests: an independent reader of our glTF and OBJ files</source>
      <translation>Tests: ein unabhängiger Leser unserer glTF- und OBJ-Dateien</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>the hash grid runs on plain torch operations, many times slower</source>
      <translation>das Hash-Gitter läuft mit gewöhnlichen torch-Operationen, um ein Vielfaches langsamer</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>the products' STAC description</source>
      <translation>die STAC-Beschreibung der Produkte</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>the program does not run</source>
      <translation>das Programm läuft nicht</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>the program does not run without {names}</source>
      <translation>das Programm läuft nicht ohne {names}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>the qualities Standard and High in reasonable time</source>
      <translation>die Qualitäten Standard und Hoch in vernünftiger Zeit</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>the report as PDF</source>
      <translation>den Bericht als PDF</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>the training's log</source>
      <translation>das Protokoll des Trainings</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>there</source>
      <translation>vorhanden</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>this GDAL writes no GeoTIFF</source>
      <translation>dieses GDAL schreibt kein GeoTIFF</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>those tests are skipped</source>
      <translation>diese Tests werden übersprungen</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>those tests fail</source>
      <translation>diese Tests schlagen fehl</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>tiles on a cluster</source>
      <translation>Kacheln auf einem Cluster</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>torch is needed to see one</source>
      <translation>torch ist nötig, um eine zu sehen</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>training runs on the CPU: Draft and Fine are made for that</source>
      <translation>das Training läuft auf der CPU: Entwurf und Fein sind dafür gemacht</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>training the surface</source>
      <translation>das Training der Oberfläche</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>writers.copc keeps all dimensions from 2.7 on only; geo-nerf's own writer makes the COPC file of clouds</source>
      <translation>writers.copc behält erst ab 2.7 alle Dimensionen; die COPC-Datei der Punktwolken schreibt geo-nerf selbst</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>your distribution</source>
      <translation>Ihre Distribution</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>your distribution's package {package}</source>
      <translation>das Paket {package} Ihrer Distribution</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{command}, or conda: pdal</source>
      <translation>{command}, oder conda: pdal</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{command}; {further}</source>
      <translation>{command}; {further}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{cost} ({error})</source>
      <translation>{cost} ({error})</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{cost}: its kernels do not compile ({error})</source>
      <translation>{cost}: Seine Kernel lassen sich nicht übersetzen ({error})</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{cost}; made for {wanted}</source>
      <translation>{cost}; gemacht für {wanted}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{count} of {total}</source>
      <translation>{count} von {total}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{source} (system libraries), or {command}</source>
      <translation>{source} (Systembibliotheken), oder {command}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{users} know other reference systems and other names of datums than pyproj, which computes coordinates. Products are not affected: a system is recognised by its code or its parameters. One younger than pyproj's edition is refused</source>
      <translation>{users} kennen andere Bezugssysteme und andere Namen von Daten als pyproj, das die Koordinaten rechnet. Produkte sind nicht betroffen: Ein System wird am Code oder an seinen Parametern erkannt. Eines, das jünger als die Ausgabe von pyproj ist, wird abgelehnt</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{version}, compiles, {layer} threads</source>
      <translation>{version}, übersetzt, Threads: {layer}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{version}, {threads} threads</source>
      <translation>{version}, {threads} Threads</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>Check its permissions.</source>
      <translation>Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>Choose a folder of JPEG, TIFF or PNG photographs (HEIC needs pillow-heif, DNG rawpy); convert others first.</source>
      <translation>Wählen Sie einen Ordner mit Fotos in JPEG, TIFF oder PNG (HEIC braucht pillow-heif, DNG rawpy); wandeln Sie andere vorher um.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>Choose the folder of the photographs instead: {folder}</source>
      <translation>Wählen Sie stattdessen den Ordner der Fotos: {folder}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>Each part of the ground must be seen by three photographs or more, from places well apart.</source>
      <translation>Jede Stelle des Bodens muss von drei oder mehr Fotos aus deutlich getrennten Orten gesehen werden.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>Git LFS pointer</source>
      <translation>Git-LFS-Verweis</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>HTML page</source>
      <translation>HTML-Seite</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>Install it with this command in a terminal: {command} ({error})</source>
      <translation>Installieren Sie es mit diesem Befehl in einem Terminal: {command} ({error})</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>Install it with this command in a terminal: {command}; {system} ({error})</source>
      <translation>Installieren Sie es mit diesem Befehl in einem Terminal: {command}; {system} ({error})</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>Plan the tiles anew from the survey's run as it is now, larger where few photographs look.</source>
      <translation>Planen Sie die Kacheln aus dem jetzigen Lauf des Gebiets neu, größer, wo wenige Fotos hinsehen.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>The folder is empty.</source>
      <translation>Der Ordner ist leer.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>There are no files to read here.</source>
      <translation>Hier gibt es keine Dateien zu lesen.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>There are no photographs here, only other files ({kinds}).</source>
      <translation>Hier gibt es keine Fotos, nur andere Dateien ({kinds}).</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>This folder cannot be read.</source>
      <translation>Dieser Ordner kann nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>This is a file, not a folder.</source>
      <translation>Das ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>a checksum in its middle does not fit</source>
      <translation>eine Prüfsumme in ihrer Mitte stimmt nicht</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>a link to something that is not there</source>
      <translation>eine Verknüpfung mit etwas, das es nicht gibt</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>archive</source>
      <translation>Archiv</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>camera raw</source>
      <translation>Kamera-Rohbild</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>data in its middle are missing</source>
      <translation>Daten in ihrer Mitte fehlen</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>data in its middle are wrong</source>
      <translation>Daten in ihrer Mitte sind falsch</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>data in its middle are wrong, restart markers are missing or out of order</source>
      <translation>Daten in ihrer Mitte sind falsch, Restart-Marken fehlen oder stehen in falscher Folge</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>data in its middle are wrong, so what follows is not where it belongs</source>
      <translation>Daten in ihrer Mitte sind falsch, sodass das Folgende nicht an seinem Platz ist</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>height above the ground</source>
      <translation>Höhe über dem Boden</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it also needs the system's Pango (Debian: libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0)</source>
      <translation>dazu braucht es Pango vom System (Debian: libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0)</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it cannot be read: {words}</source>
      <translation>sie kann nicht gelesen werden: {words}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it does not begin with its header</source>
      <translation>sie beginnt nicht mit ihrem Kopf</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it does not decode</source>
      <translation>sie lässt sich nicht dekodieren</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it does not decode to the size that its header says</source>
      <translation>dekodiert hat sie nicht die Größe, die ihr Kopf nennt</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it ends before its pixels do</source>
      <translation>sie endet vor ihren Pixeln</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it ends, or makes no sense, before its pixels begin</source>
      <translation>sie endet oder ergibt keinen Sinn, bevor ihre Pixel beginnen</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it has no fingerprint</source>
      <translation>ihr fehlt die Prüfkennung</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it holds {bands} bands that are no red, green and blue; give each band as a file of its own</source>
      <translation>es hat {bands} Bänder, die nicht Rot, Grün und Blau sind; geben Sie jedes Band als eigene Datei</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a GeoTIFF map, not a photograph</source>
      <translation>es ist eine GeoTIFF-Karte, kein Foto</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a HEIC photograph, which needs pillow-heif: {command}</source>
      <translation>es ist ein HEIC-Foto, das pillow-heif braucht: {command}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a JPEG of {bits} bits a colour, which nothing here decodes; convert it to 8</source>
      <translation>es ist ein JPEG mit {bits} Bit je Farbe, das hier nichts dekodiert; wandeln Sie es in 8 Bit um</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a JPEG with arithmetic coding, which nothing here decodes; convert it</source>
      <translation>es ist ein JPEG mit arithmetischer Kodierung, das hier nichts dekodiert; wandeln Sie es um</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a backup copy of a photograph, by its name</source>
      <translation>dem Namen nach ist es die Sicherungskopie eines Fotos</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a camera raw (DNG and kin), which needs rawpy: {command}</source>
      <translation>es ist ein Kamera-Rohbild (DNG und ähnliche), das rawpy braucht: {command}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a camera raw in a .tif; give it the suffix that the camera uses (.dng, .nef, …)</source>
      <translation>es ist ein Kamera-Rohbild in einer .tif; geben Sie ihm die Endung, die die Kamera benutzt (.dng, .nef, …)</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a copy of another photograph ({name} of {first})</source>
      <translation>es ist eine Kopie eines anderen Fotos ({name} von {first})</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a hidden file: its name begins with a dot</source>
      <translation>es ist eine versteckte Datei: Ihr Name beginnt mit einem Punkt</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a lossless JPEG, which nothing here decodes; convert it</source>
      <translation>es ist ein verlustfreies JPEG, das hier nichts dekodiert; wandeln Sie es um</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a picture of a kind that is not read ({kind}); convert it to JPEG, TIFF or PNG with its tags</source>
      <translation>es ist ein Bild einer Art, die nicht gelesen wird ({kind}); wandeln Sie es mit seinen Tags in JPEG, TIFF oder PNG um</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a {kind} picture, but its name does not end like one; rename it to use it</source>
      <translation>es ist ein Bild der Art {kind}, aber sein Name endet nicht so; benennen Sie es um, damit es benutzt wird</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is black all over and hides its whole photograph (black hides, white is used)</source>
      <translation>sie ist ganz schwarz und verdeckt ihr ganzes Foto (Schwarz verdeckt, Weiß wird benutzt)</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is called a mask, and masks are PNG, JPEG or TIFF</source>
      <translation>es heißt Maske, und Masken sind PNG, JPEG oder TIFF</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is called as COLMAP calls masks; put it into a folder “masks” beside its photograph</source>
      <translation>es heißt, wie COLMAP Masken nennt; legen Sie es in einen Ordner „masks“ neben seinem Foto</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is no orientation: {error}</source>
      <translation>es ist keine Orientierung: {error}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is only {width} x {height} pixels</source>
      <translation>es hat nur {width} x {height} Pixel</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is truncated</source>
      <translation>sie ist abgeschnitten</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is truncated or wrong in its middle, data of its last rows are missing</source>
      <translation>sie ist abgeschnitten oder in der Mitte falsch, Daten der letzten Zeilen fehlen</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is truncated, the mark of its end is missing</source>
      <translation>sie ist abgeschnitten, die Endmarke fehlt</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it lacks {key}</source>
      <translation>es fehlt {key}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it was taken {away_km:.1f} km from the other photographs</source>
      <translation>es wurde {away_km:.1f} km von den anderen Fotos entfernt aufgenommen</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>its colours are of the kind {name}; convert it to RGB</source>
      <translation>seine Farben sind von der Art {name}; wandeln Sie es in RGB um</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>its header makes no sense</source>
      <translation>ihr Kopf ergibt keinen Sinn</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>its header says {width} x {height} pixels</source>
      <translation>ihr Kopf nennt {width} x {height} Pixel</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>its header says {width} x {height} pixels, but the file holds only {held_mb:.1f} MB</source>
      <translation>ihr Kopf nennt {width} x {height} Pixel, aber die Datei hat nur {held_mb:.1f} MB</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>its header says {width} x {height} pixels, more than any photograph has</source>
      <translation>ihr Kopf nennt {width} x {height} Pixel, mehr als jedes Foto hat</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>its pixels are {pixels}; photographs have 8 or 16 bits</source>
      <translation>seine Pixel sind {pixels}; Fotos haben 8 oder 16 Bit</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>its size {width} x {height} does not fit the photograph's {wide} x {high}</source>
      <translation>ihre Größe {width} x {height} passt nicht zu der des Fotos, {wide} x {high}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>its {colours} has {bands} bands</source>
      <translation>{colours} hat darin {bands} Bänder</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>mesh</source>
      <translation>Netz</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>no others of this tile's photographs were oriented</source>
      <translation>keine anderen Fotos dieser Kachel wurden orientiert</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>no two of them share {least} features</source>
      <translation>keine zwei davon haben {least} Merkmale gemeinsam</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>one of each is used</source>
      <translation>je eines wird benutzt</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>orthophoto</source>
      <translation>Orthofoto</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>point cloud</source>
      <translation>Punktwolke</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>slope</source>
      <translation>Hangneigung</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>some of its pixels were never written</source>
      <translation>ein Teil ihrer Pixel wurde nie geschrieben</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>surface model</source>
      <translation>Oberflächenmodell</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>survey</source>
      <translation>Gebiet</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>terrain model</source>
      <translation>Geländemodell</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the camera raw is damaged, or of a kind that LibRaw does not know: {words}</source>
      <translation>das Kamera-Rohbild ist beschädigt oder von einer Art, die LibRaw nicht kennt: {words}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the file holds nothing but zeros where it should begin; a copy of it failed</source>
      <translation>die Datei enthält am Anfang nur Nullen; eine Kopie davon ist misslungen</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the file is empty</source>
      <translation>die Datei ist leer</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the file is not what its name says ({expected})</source>
      <translation>die Datei ist nicht, was ihr Name sagt ({expected})</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the file is not what its name says ({expected}), but: {found}</source>
      <translation>die Datei ist nicht, was ihr Name sagt ({expected}), sondern: {found}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the folder itself</source>
      <translation>dem Ordner selbst</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the photograph has another mask already</source>
      <translation>das Foto hat schon eine andere Maske</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the {kind} file does not decode</source>
      <translation>die {kind}-Datei lässt sich nicht dekodieren</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the {kind} file is damaged: {how}</source>
      <translation>die {kind}-Datei ist beschädigt: {how}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>there is no photograph it could belong to</source>
      <translation>es gibt kein Foto, zu dem sie gehören könnte</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>they were taken {away_km:.1f} km from the others; this folder holds {places} places, and one run takes the one with most photographs ({most}). Put each place into a folder of its own and run it by itself</source>
      <translation>sie wurden {away_km:.1f} km von den anderen entfernt aufgenommen; dieser Ordner enthält {places} Orte, und ein Lauf nimmt den mit den meisten Fotos ({most}). Legen Sie jeden Ort in einen eigenen Ordner und lassen Sie ihn für sich laufen</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>this folder cannot be read: {words}</source>
      <translation>dieser Ordner kann nicht gelesen werden: {words}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>those in {kept} are used, and those in {away} are left out</source>
      <translation>die in {kept} werden benutzt, die in {away} ausgelassen</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>video</source>
      <translation>Video</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>{bare} of them show fewer than {few} features</source>
      <translation>{bare} davon zeigen weniger als {few} Merkmale</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>{first} and {other}</source>
      <translation>{first} und {other}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>{names} and {count} more</source>
      <translation>{names} und {count} weitere</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>{names}: {why}</source>
      <translation>{names}: {why}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>{pairs} pairs of photographs share features, but no three hang together</source>
      <translation>{pairs} Paare von Fotos haben gemeinsame Merkmale, aber keine drei hängen zusammen</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>{what} Pictures in a folder called “masks” are taken for masks; rename it to use them.</source>
      <translation>{what} Bilder in einem Ordner namens „masks“ gelten als Masken; benennen Sie ihn um, damit sie benutzt werden.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>{what} {mend}</source>
      <translation>{what} {mend}</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>All photographs look straight down and there is no control: the height of the ground below the cameras rests on {trusted} and {size}. Control points or some oblique photographs would settle it.</source>
      <translation>Alle Fotos blicken senkrecht nach unten, und es gibt keine Passpunkte: Die Höhe des Bodens unter den Kameras beruht auf {trusted} und {size}. Passpunkte oder einige Schrägaufnahmen würden es klären.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>All photographs look straight down and there is too little control to settle the height: the height of the ground below the cameras rests on {trusted} and {size}. Control points or some oblique photographs would settle it.</source>
      <translation>Alle Fotos blicken senkrecht nach unten, und es gibt zu wenige Passpunkte, um die Höhe festzulegen: Die Höhe des Bodens unter den Kameras beruht auf {trusted} und {size}. Passpunkte oder einige Schrägaufnahmen würden es klären.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>All {photographs} photographs carry the very same GNSS position (a receiver that was stuck, or copied tags?): three different ones are needed to say where the survey lies, how large it is and how it is turned.</source>
      <translation>Alle {photographs} Fotos tragen dieselbe GNSS-Position (ein Empfänger, der hing, oder kopierte Tags?): Drei verschiedene sind nötig, damit feststeht, wo das Gebiet liegt, wie groß und wie gedreht es ist.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>GNSS is left out: {why}</source>
      <translation>GNSS wird ausgelassen: {why}</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>GNSS positions lie {off_m:.2f} m ahead of their photographs along the flight, {lie}: receiver and shutter do not speak of the same moment. Lines of opposite directions differ by {apart_m:.2f} m; the block lies between them.</source>
      <translation>GNSS-Positionen liegen in Flugrichtung {off_m:.2f} m vor ihren Fotos, {lie}: Empfänger und Verschluss meinen nicht denselben Zeitpunkt. Streifen entgegengesetzter Richtung weichen um {apart_m:.2f} m voneinander ab; der Block liegt dazwischen.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>GNSS positions lie {off_m:.2f} m behind their photographs along the flight, {lie}: receiver and shutter do not speak of the same moment. Lines of opposite directions differ by {apart_m:.2f} m; the block lies between them.</source>
      <translation>GNSS-Positionen liegen in Flugrichtung {off_m:.2f} m hinter ihren Fotos, {lie}: Empfänger und Verschluss meinen nicht denselben Zeitpunkt. Streifen entgegengesetzter Richtung weichen um {apart_m:.2f} m voneinander ab; der Block liegt dazwischen.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>GNSS positions that do not fit the photographs' geometry were left out: {names}.</source>
      <translation>GNSS-Positionen, die nicht zur Geometrie der Fotos passen, wurden ausgelassen: {names}.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>GNSS positions the adjustment contradicts by more than six of their own sigmas: {names}.</source>
      <translation>GNSS-Positionen, denen die Ausgleichung um mehr als sechs ihrer eigenen Sigma widerspricht: {names}.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>Oriented photographs with a GNSS position: {known}, and of {points} control points only {placed} can be triangulated from two oriented photographs (or they lie on one line).</source>
      <translation>Orientierte Fotos mit GNSS-Position: {known}, und von {points} Passpunkten lassen sich nur {placed} aus zwei orientierten Fotos bestimmen (oder sie liegen auf einer Linie).</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>Oriented photographs with a GNSS position: {known}, and there is no ground control: the model cannot be placed on the earth.</source>
      <translation>Orientierte Fotos mit GNSS-Position: {known}, und es gibt keine Passpunkte: Das Modell hat keinen Ort auf der Erde.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The GNSS positions of camera {group} ({count} photographs) are off together by {side_m:.1f} m and {up_m:.1f} m in height, against the other photographs.</source>
      <translation>Die GNSS-Positionen von Kamera {group} ({count} Fotos) weichen gemeinsam um {side_m:.1f} m und in der Höhe um {up_m:.1f} m von den anderen Fotos ab.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The GNSS positions of folder {group} ({count} photographs) are off together by {side_m:.1f} m and {up_m:.1f} m in height, against the other photographs.</source>
      <translation>Die GNSS-Positionen von Ordner {group} ({count} Fotos) weichen gemeinsam um {side_m:.1f} m und in der Höhe um {up_m:.1f} m von den anderen Fotos ab.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The GNSS positions of the photographs contradict each other: only {agree} of {total} fit the photographs' geometry.</source>
      <translation>Die GNSS-Positionen der Fotos widersprechen einander: Nur {agree} von {total} passen zur Geometrie der Fotos.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The GNSS positions of the photographs do not follow the way that the cameras moved: they lie within {across_m:.1f} m of each other and scatter there (a receiver that stood still, or copied tags?).</source>
      <translation>Die GNSS-Positionen der Fotos folgen nicht dem Weg der Kameras: Sie liegen auf {across_m:.1f} m beieinander und streuen dort (ein Empfänger, der stillstand, oder kopierte Tags?).</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The block stands {tilt_deg:.1f} degrees from the vertical that the photographs' gimbal tags show, and only control decides its tilt: a control height is probably wrong (look at the one that lies apart from the others), or the tags are. The model follows the control.</source>
      <translation>Der Block steht {tilt_deg:.1f} Grad von der Lotrichtung ab, die die Gimbal-Tags der Fotos zeigen, und nur die Passpunkte bestimmen seine Neigung: Wahrscheinlich ist eine Passpunkthöhe falsch (sehen Sie nach dem, der abseits der anderen liegt), oder die Tags sind es. Das Modell folgt den Passpunkten.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The focal length came out {percent:.0f} % from what the tags say, and neither control nor oblique photographs tell which is right: the height of the ground below the cameras {size}. Control points would settle it.</source>
      <translation>Die Brennweite kam {percent:.0f} % neben der Angabe der Tags heraus, und weder Passpunkte noch Schrägaufnahmen sagen, was richtig ist: Die Höhe des Bodens unter den Kameras {size}. Passpunkte würden es klären.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The focal length of {camera} came out {percent:.0f} % longer than its tags say (a cropped or corrected picture, or a block that cannot tell): compare the flight height with what you flew.</source>
      <translation>Die Brennweite von {camera} kam {percent:.0f} % länger heraus, als ihre Tags sagen (ein beschnittenes oder korrigiertes Bild, oder ein Block, der es nicht hergibt): Vergleichen Sie die Flughöhe mit der geflogenen.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The focal length of {camera} came out {percent:.0f} % shorter than its tags say (a cropped or corrected picture, or a block that cannot tell): compare the flight height with what you flew.</source>
      <translation>Die Brennweite von {camera} kam {percent:.0f} % kürzer heraus, als ihre Tags sagen (ein beschnittenes oder korrigiertes Bild, oder ein Block, der es nicht hergibt): Vergleichen Sie die Flughöhe mit der geflogenen.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The maker's lens calibration contradicts itself or the photographs by {miss:.1f} % of the focal length (fx {fx:.0f}, fy {fy:.0f}, principal point); its focal length counts with a sigma of {miss:.1f} % instead of {stated:.1f} %.</source>
      <translation>Die Objektivkalibrierung des Herstellers widerspricht sich selbst oder den Fotos um {miss:.1f} % der Brennweite (fx {fx:.0f}, fy {fy:.0f}, Hauptpunkt); ihre Brennweite zählt mit einem Sigma von {miss:.1f} % statt {stated:.1f} %.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The receiver states {stated_m:.2f} m horizontally, but its positions and the photographs differ by {found_m:.2f} m, {times:.0f} times that (a position that is no RTK fix, the antenna's offset, the shutter's moment?): what is said of accuracy goes by the larger.</source>
      <translation>Der Empfänger gibt in der Lage {stated_m:.2f} m an, aber seine Positionen und die Fotos weichen um {found_m:.2f} m voneinander ab, das {times:.0f}-Fache (kein RTK-Fix, Versatz der Antenne, Zeitpunkt des Verschlusses?): Angaben zur Genauigkeit richten sich nach dem größeren Wert.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The receiver states {stated_m:.2f} m in height, but its positions and the photographs differ by {found_m:.2f} m, {times:.0f} times that (a position that is no RTK fix, the antenna's offset, the shutter's moment?): what is said of accuracy goes by the larger.</source>
      <translation>Der Empfänger gibt in der Höhe {stated_m:.2f} m an, aber seine Positionen und die Fotos weichen um {found_m:.2f} m voneinander ab, das {times:.0f}-Fache (kein RTK-Fix, Versatz der Antenne, Zeitpunkt des Verschlusses?): Angaben zur Genauigkeit richten sich nach dem größeren Wert.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The {photographs} photographs carry only {count} different GNSS positions (a receiver that was stuck, or copied tags?): three different ones are needed to say where the survey lies, how large it is and how it is turned.</source>
      <translation>Die {photographs} Fotos tragen nur {count} verschiedene GNSS-Positionen (ein Empfänger, der hing, oder kopierte Tags?): Drei verschiedene sind nötig, damit feststeht, wo das Gebiet liegt, wie groß und wie gedreht es ist.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The {photographs} photographs carry {count} different GNSS positions, but {stuck} photographs in a row carry the very same one (a receiver that was stuck, or copied tags?): three different ones are needed to say where the survey lies, how large it is and how it is turned.</source>
      <translation>Die {photographs} Fotos tragen {count} verschiedene GNSS-Positionen, aber {stuck} Fotos in Folge dieselbe (ein Empfänger, der hing, oder kopierte Tags?): Drei verschiedene sind nötig, damit feststeht, wo das Gebiet liegt, wie groß und wie gedreht es ist.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>a nominal focal length</source>
      <translation>einer nominellen Brennweite</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>cannot be told</source>
      <translation>lässt sich nicht angeben</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>in lines of every direction</source>
      <translation>in Streifen jeder Richtung</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>in lines of every direction, as if taken {apart_s:.2f} s apart at {speed:.0f} m/s</source>
      <translation>in Streifen jeder Richtung, wie bei {apart_s:.2f} s Abstand mit {speed:.0f} m/s</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>is uncertain by about {sigma_m:.2f} m (one sigma)</source>
      <translation>ist um etwa {sigma_m:.2f} m unsicher (ein Sigma)</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>the maker's lens calibration</source>
      <translation>der Objektivkalibrierung des Herstellers</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>{out} of {total} GNSS positions do not fit the photographs, by up to {worst_m:.0f} m: nothing says that the others are right, so the position is no better than tens of metres. Control points would settle it.</source>
      <translation>{out} von {total} GNSS-Positionen passen nicht zu den Fotos, um bis zu {worst_m:.0f} m: Nichts sagt, dass die anderen richtig sind, daher ist der Ort nicht besser als auf Dutzende Meter bekannt. Passpunkte würden es klären.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>{out} of {total} GNSS positions do not fit the photographs, by up to {worst_m:.0f} m: nothing says that the others are right. Control points would settle it.</source>
      <translation>{out} von {total} GNSS-Positionen passen nicht zu den Fotos, um bis zu {worst_m:.0f} m: Nichts sagt, dass die anderen richtig sind. Passpunkte würden es klären.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>A ground point is seen by {views:.1f} photographs; expect holes under {least:.0f}.</source>
      <translation>Ein Geländepunkt ist auf {views:.1f} Fotos zu sehen; unter {least:.0f} sind Lücken zu erwarten.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>A mesh needs the neural surface, which this run has not.</source>
      <translation>Ein Netz braucht die neuronale Oberfläche, die dieser Lauf nicht hat.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>A run needs the grid {grids} for altitudes above the geoid; it is not installed.</source>
      <translation>Ein Lauf braucht für Höhen über dem Geoid das Gitter {grids}; es ist nicht installiert.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>All photographs look straight down and the lens is not calibrated: focal length and height can trade for each other. Control points or some oblique photographs settle it.</source>
      <translation>Alle Fotos blicken senkrecht nach unten, und das Objektiv ist nicht kalibriert: Brennweite und Höhe können sich gegenseitig ausgleichen. Passpunkte oder einige Schrägaufnahmen klären das.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Altitudes are above take-off, whose height is unknown: give control points for absolute heights.</source>
      <translation>Die Höhen zählen ab dem Startpunkt, dessen Höhe unbekannt ist: Geben Sie Passpunkte für absolute Höhen an.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Another run is working in this folder.</source>
      <translation>In diesem Ordner arbeitet ein anderer Lauf.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Check the path.</source>
      <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Check “Photographs”.</source>
      <translation>Prüfen Sie „Fotos“.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Choose a file under “Control” with at least three points that are not on one line, each marked in two photographs or more, or photographs that carry GNSS positions.</source>
      <translation>Wählen Sie unter „Passpunkte“ eine Datei mit mindestens drei Punkten, die nicht auf einer Geraden liegen und je in zwei oder mehr Fotos markiert sind, oder Fotos mit GNSS-Positionen.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Choose a projected “Reference system” in metres.</source>
      <translation>Wählen Sie als „Bezugssystem“ ein projiziertes in Metern.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Choose another way in “Find the ground by” under “More”.</source>
      <translation>Wählen Sie bei „Boden finden durch“ unter „Mehr“ einen anderen Weg.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Choose another “Output folder”, or delete this one if it is no longer wanted.</source>
      <translation>Wählen Sie einen anderen „Ausgabeordner“, oder löschen Sie diesen, wenn er nicht mehr gebraucht wird.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Choose another “Output folder”.</source>
      <translation>Wählen Sie einen anderen „Ausgabeordner“.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Choose another “Reference system”.</source>
      <translation>Wählen Sie ein anderes „Bezugssystem“.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Choose the folder of the whole flight (subfolders are read too).</source>
      <translation>Wählen Sie den Ordner des ganzen Flugs (Unterordner werden mitgelesen).</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Choose the same grid with axes east and north as “Reference system”: {twin}.</source>
      <translation>Wählen Sie als „Bezugssystem“ dasselbe Gitter mit Achsen nach Ost und Nord: {twin}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Copy it from the camera's card again, or take it out of the folder; then resume.</source>
      <translation>Kopieren Sie es noch einmal von der Karte der Kamera, oder nehmen Sie es aus dem Ordner; setzen Sie dann fort.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Delete the folder {step} and resume; only that step and those after it are done anew.</source>
      <translation>Löschen Sie den Ordner {step} und setzen Sie fort; nur dieser und die folgenden Schritte werden neu gemacht.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Fewer than three GNSS positions do not fix place and direction: choose a file under “Control”.</source>
      <translation>Weniger als drei GNSS-Positionen legen Ort und Richtung nicht fest: Wählen Sie eine Datei unter „Passpunkte“.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Get it with this command in a terminal, then start again: {commands}</source>
      <translation>Holen Sie es mit diesem Befehl in einem Terminal und starten Sie neu: {commands}</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>If the photographs were moved, choose their folder under “Photographs”.</source>
      <translation>Wurden die Fotos verschoben, wählen Sie ihren Ordner unter „Fotos“.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>In {bare} of {total} parts of the survey no ground was found; their points stay unclassified.</source>
      <translation>In {bare} von {total} Teilen des Gebiets wurde kein Boden gefunden; ihre Punkte bleiben ohne Klassen.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Keep each point in one of the two files.</source>
      <translation>Jeder Punkt gehört in nur eine der beiden Dateien.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Left out {names}: {why}.</source>
      <translation>Ausgelassen {names}: {why}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Look at them: blur, darkness, water, snow or sky leave nothing to recognise.</source>
      <translation>Sehen Sie sie an: Unschärfe, Dunkelheit, Wasser, Schnee oder Himmel lassen nichts wiedererkennen.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Lower both learning rates under “More”, or use another “Random seed”.</source>
      <translation>Senken Sie beide Lernraten unter „Mehr“, oder nehmen Sie einen anderen „Startwert“.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Lower “Least confidence” under “More”, or choose a higher “Quality”; see the warnings in the log.</source>
      <translation>Senken Sie „Kleinste Konfidenz“ unter „Mehr“, oder wählen Sie eine höhere „Qualität“; sehen Sie die Warnungen im Protokoll an.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Make room and resume, or choose another “Output folder”.</source>
      <translation>Schaffen Sie Platz und setzen Sie fort, oder wählen Sie einen anderen „Ausgabeordner“.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Mask {names} is ignored: {doubt}.</source>
      <translation>Maske {names} wird nicht benutzt: {doubt}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Mask {names}: {doubt}.</source>
      <translation>Maske {names}: {doubt}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>No ground was found ({method}); the cloud stays unclassified. “Find the ground by” under “More” has other ways.</source>
      <translation>Es wurde kein Boden gefunden ({method}); die Wolke bleibt ohne Klassen. „Boden finden durch“ unter „Mehr“ bietet andere Wege.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>No map tiles were made: {error}</source>
      <translation>Es wurden keine Kartenkacheln erstellt: {error}</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>No photograph has a measured altitude, so heights may be wrong by hundreds of metres. Choose a file under “Control”.</source>
      <translation>Kein Foto hat eine gemessene Höhe, daher können Höhen um Hunderte Meter falsch sein. Wählen Sie eine Datei unter „Passpunkte“.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>No photograph says how high it was taken: choose a file under “Control” for heights.</source>
      <translation>Kein Foto sagt, wie hoch es aufgenommen wurde: Wählen Sie für die Höhen eine Datei unter „Passpunkte“.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>No photograph says where it was taken: choose a file under “Control”, or there is neither place nor scale.</source>
      <translation>Kein Foto sagt, wo es aufgenommen wurde: Wählen Sie eine Datei unter „Passpunkte“, sonst gibt es weder Ort noch Maßstab.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>No tag tells the flight height, so GSD, overlap and area are not known.</source>
      <translation>Kein Metadatum nennt die Flughöhe, daher sind GSD, Überlappung und Fläche nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Not made: {products}, because no point of the cloud is classed as ground.</source>
      <translation>Nicht gemacht: {products}, denn kein Punkt der Wolke ist als Boden klassiert.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Not made: {products}, because no terrain model was asked for.</source>
      <translation>Nicht gemacht: {products}, denn es wurde kein Geländemodell verlangt.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Nothing was found to write ({product}): no part of the surface was seen well enough.</source>
      <translation>Es gab nichts zu schreiben ({product}): Kein Teil der Oberfläche war gut genug zu sehen.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Only {registered} of {given} photographs could be oriented ({why}); at least three are needed.</source>
      <translation>Nur {registered} von {given} Fotos konnten orientiert werden ({why}); mindestens drei sind nötig.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Part {part} of the survey could not be oriented by itself: {missing} of its {total} photographs ({names}) stand only where its neighbours reach them.</source>
      <translation>Teil {part} des Gebiets konnte nicht für sich orientiert werden: {missing} seiner {total} Fotos ({names}) stehen nur, wo seine Nachbarn sie erreichen.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Photographs need 60 % overlap or more of the same ground.</source>
      <translation>Fotos brauchen 60 % Überlappung oder mehr desselben Geländes.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Photographs of one colour all over ({count}): {names}.</source>
      <translation>Fotos mit nur einer Farbe ({count}): {names}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Photographs that are there twice, in other sizes or with other tags ({count}): {which} ({names}).</source>
      <translation>Fotos, die doppelt da sind, in anderer Größe oder mit anderen Tags ({count}): {which} ({names}).</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Photographs with a GNSS position: {count}, and there are no three control points. Nothing says where the survey lies.</source>
      <translation>Fotos mit GNSS-Position: {count}, und es gibt keine drei Passpunkte. Nichts sagt, wo das Gebiet liegt.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Points are not classified: {error}</source>
      <translation>Die Punkte werden nicht klassiert: {error}</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Resume: the file is written anew, and steps that are done stay. Delete nothing.</source>
      <translation>Setzen Sie fort: Die Datei wird neu geschrieben, fertige Schritte bleiben. Löschen Sie nichts.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Set “Marks were measured on” under “More” to what fits, or choose the photographs they are of.</source>
      <translation>Stellen Sie „Marken gemessen auf“ unter „Mehr“ passend ein, oder wählen Sie die Fotos, zu denen sie gehören.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Set “Marks were measured on” under “More” to {ratio}, or choose the photographs they are of.</source>
      <translation>Stellen Sie „Marken gemessen auf“ unter „Mehr“ auf {ratio}, oder wählen Sie die Fotos, zu denen sie gehören.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Some photographs say nothing about their lens: its focal length is guessed and found by self-calibration.</source>
      <translation>Einige Fotos sagen nichts über ihr Objektiv: Die Brennweite wird geschätzt und durch Selbstkalibrierung gefunden.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Take it from a copy, or make it anew.</source>
      <translation>Nehmen Sie sie aus einer Kopie, oder lassen Sie sie neu erzeugen.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The GNSS positions are of fewer than three places: choose a file under “Control”.</source>
      <translation>Die GNSS-Positionen sind von weniger als drei Orten: Wählen Sie eine Datei unter „Passpunkte“.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The corrected cameras fit the tie points {worse_px:.1f} px worse than before: switch off “Correct the cameras” under “More”.</source>
      <translation>Die korrigierten Kameras passen {worse_px:.1f} px schlechter zu den Verknüpfungspunkten als vorher: Schalten Sie „Kameras korrigieren“ unter „Mehr“ aus.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The first line names the reference system (EPSG:25832, say); every other line is: x y height px py photograph label.</source>
      <translation>Die erste Zeile nennt das Bezugssystem (etwa EPSG:25832); jede weitere Zeile ist: x y Höhe px py Foto Name.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The folder holds a run of other photographs ({earlier}).</source>
      <translation>Der Ordner enthält einen Lauf anderer Fotos ({earlier}).</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The folder's name holds letters that libraries cannot open.</source>
      <translation>Der Name des Ordners enthält Zeichen, die Bibliotheken nicht öffnen können.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The gimbal tags say that the cameras look up (pitch {low_deg:.0f}° to {high_deg:.0f}°): no ground is seen.</source>
      <translation>Die Gimbal-Angaben sagen, dass die Kameras nach oben blicken (Neigung {low_deg:.0f}° bis {high_deg:.0f}°): Es ist kein Boden zu sehen.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The marks fit the photographs only when multiplied by {ratio}: they were measured on pictures of another size.</source>
      <translation>Die Marken passen nur mit {ratio} multipliziert auf die Fotos: Sie wurden auf Bildern anderer Größe gemessen.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The mesh keeps its {triangles} triangles: simplifying them takes {needed_gb:.0f} GB of memory, and {free_gb:.0f} are free. A larger “Cell of the mesh” under “More” makes fewer.</source>
      <translation>Das Netz behält seine {triangles} Dreiecke: Sie zu vereinfachen braucht {needed_gb:.0f} GB Speicher, und {free_gb:.0f} sind frei. Eine größere „Zelle des Netzes“ unter „Mehr“ gibt weniger.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The output folder must not lie in the folder of the flights.</source>
      <translation>Der Ausgabeordner darf nicht im Ordner der Flüge liegen.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The photographs do not say what their altitudes are above; they are taken as ellipsoidal, so heights may be off by tens of metres. Choose it in “Altitudes are above” under “More”, or give control points.</source>
      <translation>Die Fotos sagen nicht, worüber ihre Höhen zählen; sie gelten als ellipsoidisch, daher können Höhen um Dutzende Meter falsch sein. Wählen Sie es bei „Höhen der Fotos über“ unter „Mehr“, oder geben Sie Passpunkte an.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The photographs do not say where they look, and the lens is not calibrated. If all look straight down, focal length and height can trade for each other. Control points or some oblique photographs settle it.</source>
      <translation>Die Fotos sagen nicht, wohin sie blicken, und das Objektiv ist nicht kalibriert. Blicken alle senkrecht nach unten, können sich Brennweite und Höhe gegenseitig ausgleichen. Passpunkte oder einige Schrägaufnahmen klären das.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The photographs fall into {blocks} blocks that share nothing; only the largest, of {largest}, is used. Run the others by themselves.</source>
      <translation>Die Fotos zerfallen in {blocks} Blöcke, die nichts gemeinsam haben; nur der größte mit {largest} wird benutzt. Rechnen Sie die anderen für sich.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The photographs of {camera} come out very dark; convert them to 8 bits with the right brightness ({names}).</source>
      <translation>Die Fotos von {camera} werden sehr dunkel; wandeln Sie sie mit der richtigen Helligkeit in 8 Bit um ({names}).</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The photographs' altitudes are of different kinds ({kinds}); they may not fit together.</source>
      <translation>Die Höhen der Fotos sind von verschiedener Art ({kinds}); sie passen vielleicht nicht zusammen.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The photographs' altitudes count from the take-off point: so do all heights made from them.</source>
      <translation>Die Höhen der Fotos zählen ab dem Startpunkt: so auch alle Höhen, die daraus entstehen.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The report was not written as PDF: {error}</source>
      <translation>Der Bericht wurde nicht als PDF geschrieben: {error}</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The saved state belongs to other settings or another scene; training starts anew.</source>
      <translation>Der gespeicherte Stand gehört zu anderen Einstellungen oder einer anderen Szene; das Training beginnt neu.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The saved state of the training cannot be read ({why}); training starts anew.</source>
      <translation>Der gespeicherte Stand des Trainings kann nicht gelesen werden ({why}); das Training beginnt neu.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The survey lies at longitude {lon_deg:.4f}, latitude {lat_deg:.4f}, outside the area {name} is made for.</source>
      <translation>Das Gebiet liegt bei Länge {lon_deg:.4f}, Breite {lat_deg:.4f}, außerhalb des Bereichs, für den {name} gemacht ist.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The transformation from {source} to {target} needs the grid {grids}, which is not installed.</source>
      <translation>Die Transformation von {source} nach {target} braucht das Gitter {grids}, das nicht installiert ist.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The “Reference system” that is filled in for these photographs fits this place.</source>
      <translation>Das „Bezugssystem“, das für diese Fotos eingesetzt wird, passt zu diesem Ort.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>There is no space left on this disk ({free_mb:.0f} MB are free).</source>
      <translation>Auf dieser Platte ist kein Platz mehr ({free_mb:.0f} MB sind frei).</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>There is no such file.</source>
      <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>There is no such folder.</source>
      <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>This file of earlier work cannot be read ({why}).</source>
      <translation>Diese Datei früherer Arbeit ist nicht lesbar ({why}).</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>This photograph cannot be read ({why}).</source>
      <translation>Dieses Foto ist nicht lesbar ({why}).</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>This photograph is not there any more.</source>
      <translation>Dieses Foto ist nicht mehr da.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Too few other GNSS positions remain: GNSS is not used.</source>
      <translation>Zu wenige andere GNSS-Positionen bleiben: GNSS wird nicht benutzt.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Training went wrong again and again (last at step {step}).</source>
      <translation>Das Training misslang immer wieder (zuletzt bei Schritt {step}).</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Training went wrong at step {step}; it goes back to step {good}.</source>
      <translation>Das Training misslang bei Schritt {step}; es geht zu Schritt {good} zurück.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Usable photographs: {total}. A reconstruction needs at least three that overlap.</source>
      <translation>Brauchbare Fotos: {total}. Eine Rekonstruktion braucht mindestens drei, die sich überlappen.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Usable photographs: {usable}. A surface needs at least {minimum} that overlap. {left_out}</source>
      <translation>Brauchbare Fotos: {usable}. Eine Oberfläche braucht mindestens {minimum}, die sich überlappen. {left_out}</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Wait for it to end, or stop it.</source>
      <translation>Warten Sie sein Ende ab, oder halten Sie ihn an.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>What the altitudes are above is not certain; heights can be off by tens of metres. Choose it in “Altitudes are above” under “More”, or give control points.</source>
      <translation>Worüber die Höhen zählen, ist nicht sicher; Höhen können um Dutzende Meter falsch sein. Wählen Sie es bei „Höhen der Fotos über“ unter „Mehr“, oder geben Sie Passpunkte an.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>What {count} of the altitudes are above is not certain; heights can be off by tens of metres unless control points are given.</source>
      <translation>Worüber {count} der Höhen zählen, ist nicht sicher; Höhen können um Dutzende Meter falsch sein, wenn keine Passpunkte angegeben werden.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{component} is not installed; it is needed for {needed_for}.</source>
      <translation>{component} ist nicht installiert; gebraucht für: {needed_for}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{count} of {total} positions have no measured altitude; heights rest on the other photographs.</source>
      <translation>{count} von {total} Positionen haben keine gemessene Höhe; die Höhen beruhen auf den anderen Fotos.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{count} photographs in a row carry the same GNSS position ({first} to {last}): the receiver was stuck, unless the camera hovered. The run finds out which, and leaves out positions of a stuck one.</source>
      <translation>{count} Fotos in Folge tragen dieselbe GNSS-Position ({first} bis {last}): Der Empfänger hing, außer die Kamera schwebte. Der Lauf findet es heraus und lässt Positionen eines hängenden aus.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{count} photographs in a row carry the same GNSS position though the camera moved; their positions are left out: {names}.</source>
      <translation>{count} Fotos in Folge tragen dieselbe GNSS-Position, obwohl sich die Kamera bewegte; ihre Positionen werden ausgelassen: {names}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{error} The COPC file is written by geo-nerf itself.</source>
      <translation>{error} Die COPC-Datei schreibt geo-nerf selbst.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{missing} of {total} photographs could not be oriented with the others and are left out: {names}.</source>
      <translation>{missing} von {total} Fotos konnten nicht mit den anderen orientiert werden und werden ausgelassen: {names}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{missing} of {total} photographs have no GNSS position; they are placed by what they show.</source>
      <translation>{missing} von {total} Fotos haben keine GNSS-Position; sie werden nach dem eingeordnet, was sie zeigen.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{names}: the altitude lies {apart_m:.0f} m or more from what the other photographs say.</source>
      <translation>{names}: Die Höhe liegt {apart_m:.0f} m oder mehr von dem, was die anderen Fotos sagen.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{names}: these check points are control points of {control}, too. What places the survey cannot check it.</source>
      <translation>{names}: Diese Kontrollpunkte sind auch Passpunkte in {control}. Was die Vermessung lagert, kann sie nicht prüfen.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{name} is not fit for this place: {why}.</source>
      <translation>{name} passt nicht zu diesem Ort: {why}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{name}: its GNSS position lies {away_km:.1f} km from its neighbours' and is ignored.</source>
      <translation>{name}: Die GNSS-Position liegt {away_km:.1f} km von denen der Nachbarn und wird nicht benutzt.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{unknown} of {total} photographs do not say where they look, and the lens is not calibrated. If all look straight down, focal length and height can trade for each other. Control points or some oblique photographs settle it.</source>
      <translation>{unknown} von {total} Fotos sagen nicht, wohin sie blicken, und das Objektiv ist nicht kalibriert. Blicken alle senkrecht nach unten, können sich Brennweite und Höhe gegenseitig ausgleichen. Passpunkte oder einige Schrägaufnahmen klären das.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>“{crs}” is not a known coordinate reference system.</source>
      <translation>„{crs}“ ist kein bekanntes Koordinatenbezugssystem.</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF and {source} give different altitudes; {why}</source>
      <translation>EXIF und {source} geben verschiedene Höhen an; {why}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF and {source} give different positions and altitudes; {why}</source>
      <translation>EXIF und {source} geben verschiedene Positionen und Höhen an; {why}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF and {source} give different positions; {why}</source>
      <translation>EXIF und {source} geben verschiedene Positionen an; {why}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF counts for the whole fix, since geotagging (PPK) programs rewrite EXIF alone</source>
      <translation>EXIF zählt für die ganze Position, denn Programme zum Geotaggen (PPK) schreiben nur EXIF neu</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF counts for the whole fix, since geotagging (PPK) programs rewrite EXIF alone; the standard deviation in XMP does not belong to it, and is widened by the difference</source>
      <translation>EXIF zählt für die ganze Position, denn Programme zum Geotaggen (PPK) schreiben nur EXIF neu; die Standardabweichung in XMP gehört nicht dazu und wird um den Unterschied erweitert</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF counts for the whole fix, since geotagging (PPK) programs rewrite EXIF alone; the standard deviation of its altitude is widened by the difference</source>
      <translation>EXIF zählt für die ganze Position, denn Programme zum Geotaggen (PPK) schreiben nur EXIF neu; die Standardabweichung seiner Höhe wird um den Unterschied erweitert</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF names no hemisphere for its {axis}; it is taken as {way}</source>
      <translation>EXIF nennt keine Halbkugel ({axis}); genommen wird {way}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF names the map datum {name}, but gives the numbers of {source}, which are WGS84; they are taken as that</source>
      <translation>EXIF nennt das Kartendatum {name}, gibt aber die Zahlen von {source}, die WGS84 sind; als solche werden sie genommen</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's altitude has a minus sign and is marked as below the reference; it is taken as below</source>
      <translation>die Höhe in EXIF hat ein Minuszeichen und ist als unter dem Bezug markiert; sie wird als darunter genommen</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's altitude has the opposite sign of that in {source} (its mark for below sea level is wrong); XMP counts</source>
      <translation>die Höhe in EXIF hat das umgekehrte Vorzeichen der in {source} (ihre Marke für unter dem Meeresspiegel ist falsch); XMP zählt</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's altitude is 0 m, and {source} gives another one, which counts</source>
      <translation>die Höhe in EXIF ist 0 m, und {source} gibt eine andere an, die zählt</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's altitude is so far from XMP's that it may be above another reference (a geoid); what it is above is not known</source>
      <translation>die Höhe in EXIF ist so weit von der in XMP, dass sie einen anderen Bezug haben kann (ein Geoid); worüber sie zählt, ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's altitude is so far from XMP's that it may be above another reference or in another unit; what it is above is not known</source>
      <translation>die Höhe in EXIF ist so weit von der in XMP, dass sie einen anderen Bezug oder eine andere Einheit haben kann; worüber sie zählt, ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's altitude is the height above take-off; that in {source} counts</source>
      <translation>die Höhe in EXIF ist die Höhe über dem Startpunkt; die in {source} zählt</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's altitude reference is none of 0 to 3; the altitude is taken as above</source>
      <translation>der Höhenbezug in EXIF ist keiner von 0 bis 3; die Höhe wird als darüber genommen</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's hemisphere of the {axis} is none, or contradicts XMP, whose sign counts</source>
      <translation>die Halbkugel in EXIF ({axis}) ist keine oder widerspricht XMP, dessen Vorzeichen zählt</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's position is on the map datum {name} and is not used: {way}</source>
      <translation>die Position in EXIF ist auf dem Kartendatum {name} und wird nicht benutzt: {way}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's position is on the map datum {name}, which PROJ does not know; it is not used</source>
      <translation>die Position in EXIF ist auf dem Kartendatum {name}, das PROJ nicht kennt; sie wird nicht benutzt</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's position is on the map datum {name}; it was brought to WGS84, {away_m:.0f} m away</source>
      <translation>die Position in EXIF ist auf dem Kartendatum {name}; sie wurde nach WGS84 gebracht, {away_m:.0f} m entfernt</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's position is on {name}, which is shifted by hundreds of metres on purpose; it is not used</source>
      <translation>die Position in EXIF ist auf {name}, das absichtlich um Hunderte Meter verschoben ist; sie wird nicht benutzt</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's {axis} has both a minus sign and a letter; it is taken as {letter}</source>
      <translation>die Angabe in EXIF ({axis}) hat ein Minuszeichen und einen Buchstaben; genommen wird {letter}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>RtkFlag has a value that is no known state; no RTK is assumed</source>
      <translation>RtkFlag hat einen Wert, der kein bekannter Zustand ist; es wird kein RTK angenommen</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>XMP counts, since EXIF gives one and the same position in all photographs</source>
      <translation>XMP zählt, denn EXIF gibt in allen Fotos dieselbe Position an</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>XMP counts, since EXIF is written more coarsely</source>
      <translation>XMP zählt, denn EXIF ist gröber geschrieben</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>a standard deviation in the tags is implausible; the default of the receiver's state counts</source>
      <translation>eine Standardabweichung in den Tags ist unglaubwürdig; es zählt der übliche Wert des Empfängerzustands</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>a standard deviation in the tags is large for fixed RTK (are they millimetres?); it counts as metres</source>
      <translation>eine Standardabweichung in den Tags ist groß für einen RTK-Fix (sind es Millimeter?); sie zählt als Meter</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>a standard deviation in the tags is too small for a position without RTK; the default of the receiver's state counts</source>
      <translation>eine Standardabweichung in den Tags ist zu klein für eine Position ohne RTK; es zählt der übliche Wert des Empfängerzustands</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>a text in EXIF is not UTF-8 and was read by plausibility</source>
      <translation>ein Text in EXIF ist kein UTF-8 und wurde nach Plausibilität gelesen</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>bytes between the JPEG's blocks belong to none of them: the file is damaged there, and tags may be lost</source>
      <translation>Bytes zwischen den Blöcken des JPEG gehören zu keinem davon: Die Datei ist dort beschädigt, und Tags können verloren sein</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>its distortion is that of no lens</source>
      <translation>ihre Verzeichnung ist die keines Objektivs</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>its focal length contradicts EXIF's, which counts</source>
      <translation>ihre Brennweite widerspricht der in EXIF, die zählt</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>its focal length is that of no lens</source>
      <translation>ihre Brennweite ist die keines Objektivs</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>its principal point lies far from the picture's middle</source>
      <translation>ihr Hauptpunkt liegt weit von der Bildmitte</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>its two focal lengths belong to pixels that are not square</source>
      <translation>ihre zwei Brennweiten gehören zu Pixeln, die nicht quadratisch sind</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>latitude</source>
      <translation>Breite</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>longitude</source>
      <translation>Länge</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the 35 mm equivalent in EXIF is that of no lens and is not used</source>
      <translation>das Kleinbild-Äquivalent in EXIF ist das keines Objektivs und wird nicht benutzt</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the EXIF block is damaged, and tags in it that this program uses are lost</source>
      <translation>der EXIF-Block ist beschädigt, und darin sind Tags verloren, die dieses Programm benutzt</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the XMP block cannot be read: RTK state, gimbal angles and heights in it count as missing</source>
      <translation>der XMP-Block kann nicht gelesen werden: RTK-Zustand, Gimbalwinkel und Höhen darin gelten als fehlend</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the XMP block gives a tag twice with different values, and neither is used</source>
      <translation>der XMP-Block gibt ein Tag zweimal mit verschiedenen Werten an, und keiner wird benutzt</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the XMP block is malformed; what could be read of it for sure is used, other values count as missing</source>
      <translation>der XMP-Block ist fehlerhaft; was sich sicher lesen ließ, wird benutzt, andere Werte gelten als fehlend</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the altitude in {left} is that in {kept} in feet, not in metres; that in {kept} counts</source>
      <translation>die Höhe in {left} ist die in {kept} in Fuß, nicht in Metern; die in {kept} zählt</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the altitude in {source} cannot be read and is not used</source>
      <translation>die Höhe in {source} kann nicht gelesen werden und wird nicht benutzt</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the altitude in {source} is 0 m, and EXIF gives another one, which counts</source>
      <translation>die Höhe in {source} ist 0 m, und EXIF gibt eine andere an, die zählt</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the altitude in {source} is exactly 0 m, as where none is known; it is not used</source>
      <translation>die Höhe in {source} ist genau 0 m, wie wenn keine bekannt ist; sie wird nicht benutzt</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the altitude in {source} is that of no place on earth and is not used</source>
      <translation>die Höhe in {source} gehört zu keinem Ort auf der Erde und wird nicht benutzt</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the altitude in {source} is the height above take-off; EXIF's counts</source>
      <translation>die Höhe in {source} ist die Höhe über dem Startpunkt; die in EXIF zählt</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the altitude is not that of the RTK receiver (AltitudeType {kind}); it counts with the standard deviation of one without RTK</source>
      <translation>die Höhe ist nicht die des RTK-Empfängers (AltitudeType {kind}); sie zählt mit der Standardabweichung einer ohne RTK</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the altitude is written in coarse steps, and its standard deviation is widened by them</source>
      <translation>die Höhe ist in groben Schritten geschrieben, und ihre Standardabweichung wird um sie erweitert</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the camera's clock and GPS time are days apart; the camera's counts</source>
      <translation>die Uhr der Kamera und die GPS-Zeit liegen Tage auseinander; die der Kamera zählt</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the camera's clock was not set, or wrongly: GPS time (UTC) counts as the time of exposure</source>
      <translation>die Uhr der Kamera war nicht oder falsch gestellt: Als Aufnahmezeitpunkt zählt die GPS-Zeit (UTC)</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the camera's clock was not set, or wrongly: the time of exposure is not used</source>
      <translation>die Uhr der Kamera war nicht oder falsch gestellt: Der Aufnahmezeitpunkt wird nicht benutzt</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the dilution of precision is large; the standard deviation is widened by it</source>
      <translation>die Dilution of Precision ist groß; die Standardabweichung wird damit erweitert</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the focal length in EXIF and its 35 mm equivalent belong to no sensor; neither is used</source>
      <translation>die Brennweite in EXIF und ihr Kleinbild-Äquivalent gehören zu keinem Sensor; keines wird benutzt</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the focal length in EXIF and its 35 mm equivalent contradict each other; the first counts, with a standard deviation of 15 %</source>
      <translation>die Brennweite in EXIF und ihr Kleinbild-Äquivalent widersprechen einander; die erste zählt, mit einer Standardabweichung von 15 %</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the focal length in EXIF is that of no lens and is not used</source>
      <translation>die Brennweite in EXIF ist die keines Objektivs und wird nicht benutzt</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the height above take-off is exactly 0 m, as it is written where it is not known; it is not used</source>
      <translation>die Höhe über dem Startpunkt ist genau 0 m, wie wenn sie nicht bekannt ist; sie wird nicht benutzt</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the height above take-off is negative, which fits only a flight below its take-off point; it is not taken for the height above the ground</source>
      <translation>die Höhe über dem Startpunkt ist negativ, was nur zu einem Flug unter dem Startpunkt passt; sie gilt nicht als Höhe über dem Boden</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the maker's calibrated focal length is 0 and is not used; the lens comes from other tags</source>
      <translation>die kalibrierte Brennweite des Herstellers ist 0 und wird nicht benutzt; das Objektiv kommt aus anderen Tags</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the maker's lens calibration (DewarpData) cannot be read as nine numbers and is not used</source>
      <translation>die Objektivkalibrierung des Herstellers (DewarpData) lässt sich nicht als neun Zahlen lesen und wird nicht benutzt</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the maker's lens calibration (DewarpData) has a focal length that is not above zero and is not used</source>
      <translation>die Objektivkalibrierung des Herstellers (DewarpData) hat eine Brennweite, die nicht über null ist, und wird nicht benutzt</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the maker's lens calibration is not used: {why}</source>
      <translation>die Objektivkalibrierung des Herstellers wird nicht benutzt: {why}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the only altitude in the tags is the height above take-off</source>
      <translation>die einzige Höhe in den Tags ist die über dem Startpunkt</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the position in {source} is longitude 0, latitude 0: no place on earth of photographs</source>
      <translation>die Position in {source} ist Länge 0, Breite 0: kein Ort für Fotos</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the position is written in coarse steps, and its standard deviation is widened by them: values that were cut lie up to a step off, all to one side</source>
      <translation>die Position ist in groben Schritten geschrieben, und ihre Standardabweichung wird um sie erweitert: Abgeschnittene Werte liegen bis zu einem Schritt daneben, alle nach einer Seite</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the position is written in coarse steps, and its standard deviation is widened by them: values that were cut lie up to a step off, all to one side; it does not count as RTK {state}</source>
      <translation>die Position ist in groben Schritten geschrieben, und ihre Standardabweichung wird um sie erweitert: Abgeschnittene Werte liegen bis zu einem Schritt daneben, alle nach einer Seite; sie zählt nicht als RTK {state}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the receiver had a fix in two dimensions only (GPSMeasureMode 2): the altitude was not measured and has no weight</source>
      <translation>der Empfänger hatte nur eine zweidimensionale Position (GPSMeasureMode 2): Die Höhe wurde nicht gemessen und hat kein Gewicht</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the receiver says that it had no valid position; the one in the tags counts with a standard deviation of {sigma_m:.0f} m</source>
      <translation>der Empfänger sagt, dass er keine gültige Position hatte; die in den Tags zählt mit einer Standardabweichung von {sigma_m:.0f} m</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the tag {tag} cannot be read as a number and counts as missing</source>
      <translation>das Tag {tag} lässt sich nicht als Zahl lesen und gilt als fehlend</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the tag {tag} is out of range and counts as missing</source>
      <translation>das Tag {tag} ist außerhalb seines Bereichs und gilt als fehlend</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the tags name no altitude that can be used: its height comes from the other photographs, or, where none has one, from control points alone</source>
      <translation>die Tags nennen keine brauchbare Höhe: Sie kommt von den anderen Fotos oder, wenn keines eine hat, allein von Passpunkten</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the time of exposure cannot be read and is not used</source>
      <translation>der Aufnahmezeitpunkt kann nicht gelesen werden und wird nicht benutzt</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the {axis} in {source} cannot be read and is not used</source>
      <translation>die Angabe in {source} ({axis}) kann nicht gelesen werden und wird nicht benutzt</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the {axis} in {source} is that of no place on earth and is not used</source>
      <translation>die Angabe in {source} ({axis}) gehört zu keinem Ort auf der Erde und wird nicht benutzt</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>yaw, pitch and roll of the camera are all exactly 0, as where they are not known; they are not used</source>
      <translation>Gier-, Nick- und Rollwinkel der Kamera sind alle genau 0, wie wenn sie nicht bekannt sind; sie werden nicht benutzt</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>{low} m apart</source>
      <translation>{low} m auseinander</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>{low} to {high} m apart</source>
      <translation>{low} bis {high} m auseinander</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>{names}: {doubt} ({more}).</source>
      <translation>{names}: {doubt} ({more}).</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>{names}: {doubt}.</source>
      <translation>{names}: {doubt}.</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>{source} gives another position than the one that is used</source>
      <translation>{source} gibt eine andere Position an als die benutzte</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>{source} has a latitude or a longitude alone, which is no position</source>
      <translation>{source} hat nur eine Breite oder nur eine Länge, was keine Position ist</translation>
    </message>
    <message>
      <location filename="../sentences/tiles.py" />
      <source>Another geo-nerf is working on this run, and its photographs are not oriented at this moment: this plan goes by their tags over level ground, and cannot be run. Plan again once the other one is done.</source>
      <translation>Ein anderes geo-nerf arbeitet an diesem Lauf, und seine Fotos sind im Augenblick nicht orientiert: Dieser Plan richtet sich nach ihren Tags über ebenem Boden und kann nicht gerechnet werden. Planen Sie neu, sobald das andere fertig ist.</translation>
    </message>
    <message>
      <location filename="../sentences/tiles.py" />
      <source>Further kinds of remarks of libraries on photographs ({count}) are in {log}.</source>
      <translation>Weitere Arten von Meldungen der Bibliotheken zu Fotos ({count}) stehen in {log}.</translation>
    </message>
    <message>
      <location filename="../sentences/tiles.py" />
      <source>No photograph sees tile {tile}, so it will be left out.</source>
      <translation>Kein Foto sieht die Kachel {tile}, daher wird sie ausgelassen.</translation>
    </message>
    <message>
      <location filename="../sentences/tiles.py" />
      <source>The library that reads photographs says of {names}: {line}. All its remarks are in {log}.</source>
      <translation>Die Bibliothek, die Fotos liest, meldet zu {names}: {line}. Alle ihre Meldungen stehen in {log}.</translation>
    </message>
    <message>
      <location filename="../sentences/tiles.py" />
      <source>The photographs are not oriented yet: this plan goes by their tags over level ground, and cannot be run.</source>
      <translation>Die Fotos sind noch nicht orientiert: Dieser Plan richtet sich nach ihren Tags über ebenem Boden und kann nicht ausgeführt werden.</translation>
    </message>
    <message>
      <location filename="../sentences/tiles.py" />
      <source>The photographs' exposure is left as it is, so colours may step from tile to tile: {why}</source>
      <translation>Die Belichtung der Fotos bleibt, wie sie ist, daher können Farben von Kachel zu Kachel springen: {why}</translation>
    </message>
    <message>
      <location filename="../sentences/tiles.py" />
      <source>Tiles that are not done leave a gap ({count}): {names}.</source>
      <translation>Kacheln, die nicht fertig sind, hinterlassen eine Lücke ({count}): {names}.</translation>
    </message>
    <message>
      <location filename="../sentences/tiles.py" />
      <source>{files} cannot be found any more, so residuals there are not measured after the cameras are corrected.</source>
      <translation>{files} gibt es nicht mehr, daher werden die Restfehler dort nach der Korrektur der Kameras nicht gemessen.</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>By its plan tile {0} is at work, perhaps on another computer. Run it here all the same?</source>
      <translation>Nach ihrem Plan ist die Kachel {0} an der Arbeit, vielleicht auf einem anderen Rechner. Trotzdem hier rechnen?</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Folder of the tiles of this plan</source>
      <translation>Ordner der Kacheln dieses Plans</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>No photograph sees tile {0}.</source>
      <translation>Kein Foto sieht die Kachel {0}.</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Open the tile's log</source>
      <translation>Protokoll der Kachel öffnen</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Open the tile's report</source>
      <translation>Bericht der Kachel öffnen</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Run tile</source>
      <translation>Kachel rechnen</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Tile {0}</source>
      <translation>Kachel {0}</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Tile {0} is at work or waits.</source>
      <translation>Die Kachel {0} wird gerade gerechnet oder wartet.</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Tile {0} is done. Make it anew, from nothing?</source>
      <translation>Die Kachel {0} ist fertig. Ganz neu machen?</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Tile {0} is not done, so it has no report yet.</source>
      <translation>Die Kachel {0} ist nicht fertig und hat daher noch keinen Bericht.</translation>
    </message>
    <message>
      <location filename="../tiles/log_window.py" />
      <source>Log of tile {0}</source>
      <translation>Protokoll der Kachel {0}</translation>
    </message>
    <message>
      <location filename="../tiles/log_window.py" />
      <source>This tile has told nothing yet.</source>
      <translation>Diese Kachel hat noch nichts gemeldet.</translation>
    </message>
  </context>
</TS>
