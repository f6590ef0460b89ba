<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>GeoNerf</name>
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
      <source>Polygons of a layer</source>
      <translation>Polygone eines Layers</translation>
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
      <source>What heights are above. Any EPSG code of a vertical system can be typed; its grid must be installed.</source>
      <translation>Höhenbezug. Jeder EPSG-Code eines Höhensystems kann eingegeben werden; das zugehörige Gitter muss installiert sein.</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../program/create_dialog.py" />
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
      <source>Survey</source>
      <translation>Befliegung</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../dock/words.py" />
      <source>The folder of photographs does not exist.</source>
      <translation>Den Ordner der Fotos gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
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
      <source>{0}: {1} layers</source>
      <translation>{0}: {1} Layer</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Area of the cloud</source>
      <translation>Fläche der Punktwolke</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Check points</source>
      <translation>Kontrollpunkte</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Control</source>
      <translation>Passpunkte</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Control points</source>
      <translation>Passpunkte</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <location filename="../marks/dialog.py" />
      <source>Control points (*.txt);;All files (*)</source>
      <translation>Passpunkte (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Drop a folder of photographs here.</source>
      <translation>Ziehen Sie einen Ordner mit Fotos hierher.</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Folder for the products</source>
      <translation>Ordner für die Produkte</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <location filename="../processing/inspect_photographs.py" />
      <location filename="../processing/reconstruct.py" />
      <source>Folder of photographs</source>
      <translation>Ordner der Fotos</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Further products</source>
      <translation>Weitere Produkte</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Looking at the photographs…</source>
      <translation>Die Fotos werden geprüft…</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Mark on photographs…</source>
      <translation>Auf Fotos markieren…</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Output folder</source>
      <translation>Ausgabeordner</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <location filename="../layers/live.py" />
      <location filename="../layers/results.py" />
      <location filename="../processing/inspect_photographs.py" />
      <source>Photographs</source>
      <translation>Fotos</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Quality</source>
      <translation>Qualität</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Reference system</source>
      <translation>Bezugssystem</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Start</source>
      <translation>Starten</translation>
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
      <source>The program ended without a word (status {0}).</source>
      <translation>Das Programm endete ohne ein Wort (Status {0}).</translation>
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
      <source>A run into this folder is at work or waits.</source>
      <translation>Ein Lauf mit diesem Ausgabeordner ist in Arbeit oder wartet.</translation>
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
      <source>Classes of vegetation</source>
      <translation>Vegetationsklassen</translation>
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
      <source>Entwine tiles of the cloud</source>
      <translation>Entwine-Kacheln der Punktwolke</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>GSD {0} cm</source>
      <translation>GSD {0} cm</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../layers/results.py" />
      <source>Height above the ground</source>
      <translation>Höhe über Grund</translation>
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
      <location filename="../layers/results.py" />
      <location filename="../processing/products.py" />
      <source>Terrain model</source>
      <translation>Geländemodell</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Textured mesh</source>
      <translation>Texturiertes Netz</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The check point file does not exist.</source>
      <translation>Die Kontrollpunktdatei gibt es nicht.</translation>
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
      <source>The output folder holds other files; choose a new one, or one of an earlier run.</source>
      <translation>Im Ausgabeordner liegen andere Dateien; wählen Sie einen neuen oder den eines früheren Laufs.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The output folder must not be the folder of photographs.</source>
      <translation>Der Ausgabeordner darf nicht der Ordner der Fotos sein.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The output must be a folder, and this is a file.</source>
      <translation>Die Ausgabe muss ein Ordner sein, und dies ist eine Datei.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The products need a coordinate reference system in metres.</source>
      <translation>Die Produkte brauchen ein Koordinatenbezugssystem in Metern.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The products need a projected coordinate reference system; this one is in degrees.</source>
      <translation>Die Produkte brauchen ein projiziertes Koordinatenbezugssystem; dieses ist in Grad.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Training the surface</source>
      <translation>Die Oberfläche wird trainiert</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Web map tiles (MBTiles)</source>
      <translation>Webkartenkacheln (MBTiles)</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Writing the report</source>
      <translation>Der Bericht wird geschrieben</translation>
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
      <source>running</source>
      <translation>läuft</translation>
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
      <source>{0} photographs</source>
      <translation>{0} Fotos</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} s</source>
      <translation>{0} s</translation>
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
      <source>this QGIS cannot read it; QGIS 3.26 or newer can, or make Entwine tiles too</source>
      <translation>dieses QGIS kann sie nicht lesen; QGIS 3.26 und neuer kann es, oder erstellen Sie auch Entwine-Kacheln</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Choose a layer of surveyed points.</source>
      <translation>Wählen Sie einen Layer vermessener Punkte.</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Control file</source>
      <translation>Passpunktdatei</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Height</source>
      <translation>Höhe</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Heights</source>
      <translation>Höhen</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Mark control points on photographs</source>
      <translation>Passpunkte auf Fotos markieren</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <location filename="../processing/extract_cloud.py" />
      <source>Points</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Remove mark</source>
      <translation>Markierung entfernen</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>The photograph {0} cannot be read.</source>
      <translation>Das Foto {0} kann nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Where photographs see the points is not known yet: choose the folder of photographs in the dock first.</source>
      <translation>Wo Fotos die Punkte sehen, ist noch nicht bekannt: Wählen Sie zuerst im Andockfenster den Ordner der Fotos.</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>{0} of {1} points are marked in two photographs or more; three are needed.</source>
      <translation>{0} von {1} Punkten sind in zwei oder mehr Fotos markiert; drei sind nötig.</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>{0}: marked in {1}</source>
      <translation>{0}: in {1} markiert</translation>
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
      <location filename="../processing/evaluate.py" />
      <source>Folder of a run</source>
      <translation>Ordner eines Laufs</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>Point clouds</source>
      <translation>Punktwolken</translation>
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
      <source>{path} cannot be read: {error}</source>
      <translation>{path} kann nicht gelesen werden: {error}</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>{path} is no LAS or LAZ file.</source>
      <translation>{path} ist keine LAS- oder LAZ-Datei.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>“{crs}” and “{heights}” do not go together: both need an EPSG code.</source>
      <translation>„{crs}“ und „{heights}“ passen nicht zusammen: Beide brauchen einen EPSG-Code.</translation>
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
      <source>Feature {id} of “{layer}” lacks a height or a place in its photograph.</source>
      <translation>Dem Objekt {id} von „{layer}“ fehlt die Höhe oder die Position in seinem Foto.</translation>
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
      <location filename="../processing/reconstruct.py" />
      <source>Give one of the two: {one}; {other}.</source>
      <translation>Geben Sie eines von beiden an: {one}; {other}.</translation>
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
      <source>The area is taken in the reference's own CRS, whatever the extent's.</source>
      <translation>Die Fläche wird im Koordinatensystem der Referenz genommen, gleich welches der Ausschnitt hat.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>What co-registration of clouds may do</source>
      <translation>Zulässige Koregistrierung der Wolken</translation>
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
      <source>Takes points from the surface of a finished run and writes them as LAZ, or as COPC where the file's name ends in .copc.laz. Of every cube of the given edge the most confident point stays. An empty CRS takes the run's. Memory stays small whatever the size of the survey.</source>
      <translation>Entnimmt der Oberfläche eines fertigen Laufs Punkte und schreibt sie als LAZ, oder als COPC, wenn der Dateiname auf .copc.laz endet. Aus jedem Würfel der angegebenen Kante bleibt der Punkt mit der höchsten Konfidenz. Ein leeres Koordinatensystem nimmt das des Laufs. Der Speicherbedarf bleibt klein, wie groß die Befliegung auch ist.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>The lowest and greatest height need an area of interest.</source>
      <translation>Die kleinste und größte Höhe brauchen ein Interessengebiet.</translation>
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
      <source>Plan of tiles</source>
      <translation>Kachelplan</translation>
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
      <location filename="../processing/reconstruct.py" />
      <location filename="../processing/tile_merge.py" />
      <location filename="../processing/tile_plan.py" />
      <source>Add the results to the project</source>
      <translation>Ergebnisse ins Projekt laden</translation>
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
      <source>Make rasters of a run</source>
      <translation>Raster eines Laufs erstellen</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Makes the surface model, the terrain model, their hillshades and the orthophoto of a finished run anew, in another CRS or with other cells, and slope, contours and height above ground as wished. Cells count in ground sampling distances (GSD): 2 is twice as wide as a pixel of the photographs on the ground. The run itself stays as it is; the folder of results gets the point cloud in that CRS too.</source>
      <translation>Erstellt Oberflächenmodell, Geländemodell, ihre Schummerungen und das Orthofoto eines fertigen Laufs neu, in einem anderen Koordinatensystem oder mit anderen Zellen, dazu nach Wunsch Neigung, Höhenlinien und Höhe über Grund. Zellen zählen in Bodenauflösungen (GSD): 2 ist doppelt so breit wie ein Bildpunkt der Fotos am Boden. Der Lauf selbst bleibt, wie er ist; der Ergebnisordner erhält auch die Punktwolke in diesem Koordinatensystem.</translation>
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
      <location filename="../processing/tile_run.py" />
      <source>Further settings</source>
      <translation>Weitere Einstellungen</translation>
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
      <source>The photographs do not say where they were taken, so a CRS has to be chosen.</source>
      <translation>Die Fotos sagen nicht, wo sie aufgenommen wurden; daher muss ein Koordinatensystem gewählt werden.</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Bring the tiles of the orthophoto to one exposure</source>
      <translation>Belichtung der Orthofoto-Kacheln angleichen</translation>
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
      <source>Makes one point cloud, surface model, terrain model and orthophoto of the tiles of a plan that are done, and a report on the whole. Where tiles overlap the surer one has the word, and what agrees is faded into each other; how heights and colours part from tile to tile stands in the layer of seams. Tiles that are not done leave a gap, and a warning.

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
      <source>Tile of each cell</source>
      <translation>Kachel jeder Zelle</translation>
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
      <source>Address of the Ray cluster (empty: one is started here)</source>
      <translation>Adresse des Ray-Clusters (leer: hier wird einer gestartet)</translation>
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
      <location filename="../program/create.py" />
      <source>Clearing the place</source>
      <translation>Zielordner wird geleert</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <source>Finishing</source>
      <translation>Abschluss</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <source>Installing geo-nerf</source>
      <translation>geo-nerf wird installiert</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <source>Making the environment</source>
      <translation>Die Umgebung wird erstellt</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <source>Starting geo-nerf</source>
      <translation>geo-nerf wird gestartet</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <location filename="../program/find.py" />
      <source>the environment {folder}</source>
      <translation>der Umgebung {folder}</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <source>“{step}” ended with status {status}; the log says why.</source>
      <translation>„{step}“ endete mit Status {status}; das Protokoll sagt, warum.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>A package's name, a folder, a wheel or an address, as pip takes it</source>
      <translation>Name eines Pakets, Ordner, Wheel oder Adresse, wie pip sie nimmt</translation>
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
      <source>More options of “pip install”, such as another package index</source>
      <translation>Weitere Optionen von „pip install“, etwa ein anderer Paketindex</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Options</source>
      <translation>Optionen</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Package</source>
      <translation>Paket</translation>
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
      <source>The disk has less than 6 GB of room: free some first.</source>
      <translation>Auf der Platte sind weniger als 6 GB frei: Schaffen Sie zuerst Platz.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>This makes a folder of its own for geo-nerf, {folder}, with Python {version}, and downloads geo-nerf and the libraries it needs (about 1 to 6 GB). Nothing else on this computer is changed. Shall it be set up?</source>
      <translation>Hiermit wird ein eigener Ordner für geo-nerf angelegt, {folder}, mit Python {version}, und geo-nerf mit den nötigen Bibliotheken heruntergeladen (etwa 1 bis 6 GB). Sonst ändert sich an diesem Computer nichts. Soll es eingerichtet werden?</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>geo-nerf is set up.</source>
      <translation>geo-nerf ist eingerichtet.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>geo-nerf needs a Python from {oldest} to {newest} that can make environments, and there is none here. Debian and Ubuntu: sudo apt install python3-venv. macOS: the installer of python.org. Windows: wsl --install, then in the Linux that comes with it: sudo apt install python3-venv.</source>
      <translation>geo-nerf braucht ein Python von {oldest} bis {newest}, das Umgebungen erstellen kann, und hier gibt es keines. Debian und Ubuntu: sudo apt install python3-venv. macOS: das Installationsprogramm von python.org. Windows: wsl --install, dann in dem Linux, das damit kommt: sudo apt install python3-venv.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>Component</source>
      <translation>Bestandteil</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <location filename="../tiles/log_window.py" />
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>How to get it</source>
      <translation>Woher</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>What it is for</source>
      <translation>Wozu</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>geo-nerf ended with status {status}.</source>
      <translation>geo-nerf endete mit Status {status}.</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>limited</source>
      <translation>eingeschränkt</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>missing</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>too old</source>
      <translation>zu alt</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
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
      <source>the search path</source>
      <translation>dem Suchpfad</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <source>the settings</source>
      <translation>den Einstellungen</translation>
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
      <source>Program</source>
      <translation>Programm</translation>
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
      <location filename="../running/closing.py" />
      <source>Runs are still at work. Close QGIS and stop them? What they have finished is kept, and they can be resumed.</source>
      <translation>Es sind noch Läufe in Arbeit. QGIS schließen und die Läufe anhalten? Fertiges bleibt erhalten, und die Läufe können fortgesetzt werden.</translation>
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
      <source>Run tile again</source>
      <translation>Kachel nochmals rechnen</translation>
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
