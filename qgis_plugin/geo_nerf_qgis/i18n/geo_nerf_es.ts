<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>GeoNerf</name>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>Click the corners on the map; a right click closes the area.</source>
      <translation>Haga clic en los vértices en el mapa; un clic derecho cierra el área.</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <location filename="../dock/words.py" />
      <source>Draw the area on the map, or choose a polygon layer.</source>
      <translation>Dibuje el área en el mapa o elija una capa de polígonos.</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>Drawn on the map</source>
      <translation>Dibujada en el mapa</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>Draw…</source>
      <translation>Dibujar…</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>Everything</source>
      <translation>Todo</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>Polygons of a layer</source>
      <translation>Polígonos de una capa</translation>
    </message>
    <message>
      <location filename="../dock/crs_choice.py" />
      <source>Heights above the ellipsoid</source>
      <translation>Alturas sobre el elipsoide</translation>
    </message>
    <message>
      <location filename="../dock/crs_choice.py" />
      <source>Heights above {0}</source>
      <translation>Alturas sobre {0}</translation>
    </message>
    <message>
      <location filename="../dock/crs_choice.py" />
      <source>What heights are above. Any EPSG code of a vertical system can be typed; its grid must be installed.</source>
      <translation>Referencia de las alturas. Se puede escribir cualquier código EPSG de un sistema vertical; su malla debe estar instalada.</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../program/create_dialog.py" />
      <source>Log</source>
      <translation>Registro</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../dock/runs.py" />
      <location filename="../processing/products.py" />
      <location filename="../processing/tile_merge.py" />
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <source>Runs</source>
      <translation>Procesos</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../dock/runs.py" />
      <source>Show layers</source>
      <translation>Mostrar capas</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <source>Survey</source>
      <translation>Levantamiento</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../dock/words.py" />
      <source>The folder of photographs does not exist.</source>
      <translation>La carpeta de fotografías no existe.</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <source>The program geo-nerf was not found on this computer.</source>
      <translation>No se encontró el programa geo-nerf en este equipo.</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <source>This QGIS has no 3-D views.</source>
      <translation>Este QGIS no tiene vistas 3D.</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <source>{0} has no products to show: {1}</source>
      <translation>{0} no tiene productos que mostrar: {1}</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <source>{0} is finished.</source>
      <translation>{0} ha terminado.</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <source>{0}: {1} layers</source>
      <translation>{0}: {1} capas</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Area of the cloud</source>
      <translation>Área de la nube</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Check points</source>
      <translation>Puntos de comprobación</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Control</source>
      <translation>Control</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Control points</source>
      <translation>Puntos de control</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <location filename="../marks/dialog.py" />
      <source>Control points (*.txt);;All files (*)</source>
      <translation>Puntos de control (*.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Drop a folder of photographs here.</source>
      <translation>Arrastre aquí una carpeta de fotografías.</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Folder for the products</source>
      <translation>Carpeta para los productos</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <location filename="../processing/inspect_photographs.py" />
      <location filename="../processing/reconstruct.py" />
      <source>Folder of photographs</source>
      <translation>Carpeta de fotografías</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Further products</source>
      <translation>Otros productos</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Looking at the photographs…</source>
      <translation>Leyendo las fotografías…</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Mark on photographs…</source>
      <translation>Marcar en fotografías…</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Output folder</source>
      <translation>Carpeta de salida</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <location filename="../layers/live.py" />
      <location filename="../layers/results.py" />
      <location filename="../processing/inspect_photographs.py" />
      <source>Photographs</source>
      <translation>Fotografías</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Quality</source>
      <translation>Calidad</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Reference system</source>
      <translation>Sistema de referencia</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Start</source>
      <translation>Iniciar</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>A library of the program broke down. Resume goes on from here; please send the error report.</source>
      <translation>Una biblioteca del programa falló. «Reanudar» continúa desde aquí; envíe por favor el informe de error.</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>It cannot go on: the area {0} is gone.</source>
      <translation>No puede continuar: el área {0} ya no existe.</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>It cannot go on: the check point file {0} is gone.</source>
      <translation>No puede continuar: el archivo de puntos de comprobación {0} ya no existe.</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>It cannot go on: the control file {0} is gone.</source>
      <translation>No puede continuar: el archivo de puntos de control {0} ya no existe.</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>It cannot go on: the photographs are gone from {0}</source>
      <translation>No puede continuar: las fotografías ya no están en {0}</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>It cannot go on: the preset {0} is gone.</source>
      <translation>No puede continuar: el ajuste predefinido {0} ya no existe.</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>The disk of its folder is not there: {0}</source>
      <translation>El disco de su carpeta no está: {0}</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>The program ended without a word (status {0}).</source>
      <translation>El programa terminó sin dar un motivo (estado {0}).</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>The program was ended from outside (signal {0}), often for want of memory. Resume goes on from here.</source>
      <translation>El programa fue terminado desde fuera (señal {0}), a menudo por falta de memoria. «Reanudar» continúa desde aquí.</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>at work in another program</source>
      <translation>en curso en otro programa</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>interrupted</source>
      <translation>interrumpido</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>3-D view</source>
      <translation>Vista 3D</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>Copy error report</source>
      <translation>Copiar informe de error</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>Its folder stays as it is.</source>
      <translation>Su carpeta se queda como está.</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>No run yet.</source>
      <translation>Ningún proceso todavía.</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>Remove from list</source>
      <translation>Quitar de la lista</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <location filename="../running/offers.py" />
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>about {0} left</source>
      <translation>aprox. {0} restantes</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>A run into this folder is at work or waits.</source>
      <translation>Un proceso hacia esta carpeta está en marcha o en espera.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Choose the coordinate reference system of the products.</source>
      <translation>Elija el sistema de referencia de coordenadas de los productos.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Choose the folder of photographs, or drop it here.</source>
      <translation>Elija la carpeta de fotografías o arrástrela aquí.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Choose the folder the products go to.</source>
      <translation>Elija la carpeta de destino de los productos.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Classes of vegetation</source>
      <translation>Clases de vegetación</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../layers/results.py" />
      <location filename="../processing/products.py" />
      <source>Contours</source>
      <translation>Curvas de nivel</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Entwine tiles of the cloud</source>
      <translation>Teselas Entwine de la nube</translation>
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
      <translation>Altura sobre el terreno</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Making products</source>
      <translation>Creando productos</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Matching photographs</source>
      <translation>Emparejando fotografías</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>No GNSS positions: control points are needed.</source>
      <translation>Sin posiciones GNSS: hacen falta puntos de control.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Orienting photographs</source>
      <translation>Orientando fotografías</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Preparing photographs</source>
      <translation>Preparando fotografías</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Reading photographs</source>
      <translation>Leyendo fotografías</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../layers/results.py" />
      <location filename="../processing/products.py" />
      <source>Slope</source>
      <translation>Pendiente</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Starting</source>
      <translation>Iniciando</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Taking points from the surface</source>
      <translation>Tomando puntos de la superficie</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../layers/results.py" />
      <location filename="../processing/products.py" />
      <source>Terrain model</source>
      <translation>Modelo del terreno</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Textured mesh</source>
      <translation>Malla con textura</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The check point file does not exist.</source>
      <translation>El archivo de puntos de comprobación no existe.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The control file does not exist.</source>
      <translation>El archivo de puntos de control no existe.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The disk of the output folder has too little space for this run.</source>
      <translation>El disco de la carpeta de salida no tiene espacio suficiente para este proceso.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The output folder holds other files; choose a new one, or one of an earlier run.</source>
      <translation>La carpeta de salida contiene otros archivos; elija una nueva o la de un proceso anterior.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The output folder must not be the folder of photographs.</source>
      <translation>La carpeta de salida no puede ser la de las fotografías.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The output must be a folder, and this is a file.</source>
      <translation>La salida debe ser una carpeta, y esto es un archivo.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The products need a coordinate reference system in metres.</source>
      <translation>Los productos necesitan un sistema de referencia de coordenadas en metros.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The products need a projected coordinate reference system; this one is in degrees.</source>
      <translation>Los productos necesitan un sistema de referencia de coordenadas proyectado; este está en grados.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Training the surface</source>
      <translation>Entrenando la superficie</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Web map tiles (MBTiles)</source>
      <translation>Teselas de mapa web (MBTiles)</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Writing the report</source>
      <translation>Escribiendo el informe</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>failed</source>
      <translation>fallido</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>finished</source>
      <translation>terminado</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>flown {0} m above ground, {1} ha</source>
      <translation>vuelo a {0} m sobre el suelo, {1} ha</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>running</source>
      <translation>en marcha</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>stopped</source>
      <translation>detenido</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>stopping</source>
      <translation>deteniéndose</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>waiting</source>
      <translation>en espera</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} % forward overlap</source>
      <translation>{0} % de solape longitudinal</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} % side overlap</source>
      <translation>{0} % de solape lateral</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} RTK fixed</source>
      <translation>{0} con solución RTK fija</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} h</source>
      <translation>{0} h</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} memory, {1} disk</source>
      <translation>{0} de memoria, {1} de disco</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} min</source>
      <translation>{0} min</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} of {1} with GNSS</source>
      <translation>{0} de {1} con GNSS</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} photographs</source>
      <translation>{0} fotografías</translation>
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
      <translation>Línea de vuelo</translation>
    </message>
    <message>
      <location filename="../layers/live.py" />
      <source>Footprints, expected</source>
      <translation>Huellas, esperadas</translation>
    </message>
    <message>
      <location filename="../layers/live.py" />
      <source>Surface while it is trained</source>
      <translation>Superficie durante el entrenamiento</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Classification</source>
      <translation>Clasificación</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Colours</source>
      <translation>Colores</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Confidence</source>
      <translation>Confianza</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Control residuals</source>
      <translation>Residuos de los puntos de control</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <location filename="../processing/inspect_photographs.py" />
      <location filename="../processing/products.py" />
      <source>Footprints</source>
      <translation>Huellas</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <location filename="../processing/products.py" />
      <source>Orthophoto</source>
      <translation>Ortofoto</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <location filename="../processing/extract_cloud.py" />
      <location filename="../processing/products.py" />
      <source>Point cloud</source>
      <translation>Nube de puntos</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>QGIS cannot read it</source>
      <translation>QGIS no puede leerlo</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Report of the run</source>
      <translation>Informe del proceso</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <location filename="../processing/products.py" />
      <source>Surface model</source>
      <translation>Modelo de superficie</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Surface model, shaded</source>
      <translation>Modelo de superficie, sombreado</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Terrain model, shaded</source>
      <translation>Modelo del terreno, sombreado</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>this QGIS cannot read it; QGIS 3.26 or newer can, or make Entwine tiles too</source>
      <translation>este QGIS no puede leerla; QGIS 3.26 o posterior sí, o cree también teselas Entwine</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Choose a layer of surveyed points.</source>
      <translation>Elija una capa de puntos medidos.</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Control file</source>
      <translation>Archivo de control</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Height</source>
      <translation>Altura</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Heights</source>
      <translation>Alturas</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Mark control points on photographs</source>
      <translation>Marcar puntos de control en fotografías</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <location filename="../processing/extract_cloud.py" />
      <source>Points</source>
      <translation>Puntos</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Remove mark</source>
      <translation>Quitar marca</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>The photograph {0} cannot be read.</source>
      <translation>No se puede leer la fotografía {0}.</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Where photographs see the points is not known yet: choose the folder of photographs in the dock first.</source>
      <translation>Aún no se sabe dónde ven los puntos las fotografías: elija primero la carpeta de fotografías en el panel.</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>{0} of {1} points are marked in two photographs or more; three are needed.</source>
      <translation>{0} de {1} puntos están marcados en dos fotografías o más; hacen falta tres.</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>{0}: marked in {1}</source>
      <translation>{0}: marcado en {1}</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Photographs to map layers…</source>
      <translation>De fotografías a capas…</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>A vertical CRS needs a CRS for the map too.</source>
      <translation>Un SRC vertical necesita también un SRC horizontal.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <location filename="../processing/evaluate.py" />
      <source>Folder of a run</source>
      <translation>Carpeta de un proceso</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>Point clouds</source>
      <translation>Nubes de puntos</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>Vertical CRS of the heights, such as EPSG:7837 (empty: above the ellipsoid)</source>
      <translation>SRC vertical de las alturas, por ejemplo EPSG:5782 (vacío: sobre el elipsoide)</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>drone,photogrammetry,point cloud,surface,orthophoto,survey,neural</source>
      <translation>dron,fotogrametría,nube de puntos,superficie,ortofoto,topografía,neuronal</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>{folder} is not the folder of a run.</source>
      <translation>{folder} no es la carpeta de un proceso.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>{path} cannot be read: {error}</source>
      <translation>No se puede leer {path}: {error}</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>{path} is no LAS or LAZ file.</source>
      <translation>{path} no es un archivo LAS ni LAZ.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>“{crs}” and “{heights}” do not go together: both need an EPSG code.</source>
      <translation>«{crs}» y «{heights}» no son compatibles: ambos necesitan un código EPSG.</translation>
    </message>
    <message>
      <location filename="../processing/command_run.py" />
      <source>Stopped. What is done is kept: run it again to go on from there.</source>
      <translation>Detenido. Lo hecho se conserva: ejecútelo de nuevo para continuar desde ahí.</translation>
    </message>
    <message>
      <location filename="../processing/command_run.py" />
      <source>geo-nerf was not found. Name the program in Settings &gt; Options &gt; geo-nerf, or let it be set up there (qgis_process: put it on the search path).</source>
      <translation>No se encontró geo-nerf. Indique el programa en Configuración &gt; Opciones &gt; geo-nerf o deje que se instale allí (qgis_process: póngalo en la ruta de búsqueda).</translation>
    </message>
    <message>
      <location filename="../processing/command_run.py" />
      <source>{version}, found in {where}</source>
      <translation>{version}, encontrado en {where}</translation>
    </message>
    <message>
      <location filename="../processing/control_layer.py" />
      <source>Feature {id} of “{layer}” is no single point.</source>
      <translation>La entidad {id} de «{layer}» no es un punto simple.</translation>
    </message>
    <message>
      <location filename="../processing/control_layer.py" />
      <source>Feature {id} of “{layer}” lacks a height or a place in its photograph.</source>
      <translation>A la entidad {id} de «{layer}» le falta una altura o un lugar en su fotografía.</translation>
    </message>
    <message>
      <location filename="../processing/control_layer.py" />
      <source>The layer “{layer}” has no field {fields}.</source>
      <translation>La capa «{layer}» no tiene el campo {fields}.</translation>
    </message>
    <message>
      <location filename="../processing/control_layer.py" />
      <source>The layer “{layer}” is empty.</source>
      <translation>La capa «{layer}» está vacía.</translation>
    </message>
    <message>
      <location filename="../processing/control_layer.py" />
      <source>The points of “{layer}” have no Z: name the field that holds their heights.</source>
      <translation>Los puntos de «{layer}» no tienen Z: indique el campo con sus alturas.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>All figures (JSON)</source>
      <translation>Todas las cifras (JSON)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Area (empty: what both cover)</source>
      <translation>Área (vacío: lo que ambos cubren)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Bias of heights (m)</source>
      <translation>Sesgo de las alturas (m)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Completeness of heights (0 to 1)</source>
      <translation>Completitud de las alturas (0 a 1)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Evaluate accuracy</source>
      <translation>Evaluar la exactitud</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>F1 of the cloud (0 to 1)</source>
      <translation>F1 de la nube (0 a 1)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <location filename="../processing/rasters.py" />
      <location filename="../processing/reconstruct.py" />
      <location filename="../processing/tile_merge.py" />
      <source>Folder of results</source>
      <translation>Carpeta de resultados</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <location filename="../processing/reconstruct.py" />
      <source>Give one of the two: {one}; {other}.</source>
      <translation>Indique uno de los dos: {one}; {other}.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Ground sampling distance (m; empty: the run's)</source>
      <translation>Distancia de muestreo en el terreno (m; vacío: la del proceso)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Map of errors (PNG)</source>
      <translation>Mapa de errores (PNG)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Measures a run, a point cloud (LAZ, COPC) or a surface model (GeoTIFF) against a reference cloud or surface model: bias, NMAD, RMSE and completeness of heights, precision, recall and F1 of clouds within one, two and three ground sampling distances, before and after co-registration. A run's folder knows its GSD; for other products give it. The figures here are before co-registration, at two GSD; evaluation.json has them all.</source>
      <translation>Mide un proceso, una nube de puntos (LAZ, COPC) o un modelo de superficie (GeoTIFF) frente a una nube o un modelo de superficie de referencia: sesgo, NMAD, RMSE y completitud de las alturas, precisión, exhaustividad y F1 de las nubes a una, dos y tres GSD, antes y después del corregistro. La carpeta de un proceso conoce su GSD; indíquelo para otros productos. Las cifras de aquí son anteriores al corregistro, a dos GSD; evaluation.json las tiene todas.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>NMAD of heights (m)</source>
      <translation>NMAD de las alturas (m)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Precision of the cloud (0 to 1)</source>
      <translation>Precisión de la nube (0 a 1)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>RMSE of heights (m)</source>
      <translation>RMSE de las alturas (m)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Recall of the cloud (0 to 1)</source>
      <translation>Exhaustividad de la nube (0 a 1)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Reference cloud or surface model</source>
      <translation>Nube o modelo de superficie de referencia</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>The area is taken in the reference's own CRS, whatever the extent's.</source>
      <translation>El área se toma en el SRC de la referencia, sea cual sea el de la extensión.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>What co-registration of clouds may do</source>
      <translation>Transformación permitida en el corregistro de nubes</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>or a cloud or surface model</source>
      <translation>o una nube o un modelo de superficie</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>or a folder of truth (surface.laz, dsm.tif)</source>
      <translation>o una carpeta con datos de referencia (surface.laz, dsm.tif)</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Area of interest</source>
      <translation>Área de interés</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>CRS of the points (empty: the run's)</source>
      <translation>SRC de los puntos (vacío: el del proceso)</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Distance between points (m; empty: all of them)</source>
      <translation>Distancia entre puntos (m; vacío: todos)</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Extract point cloud</source>
      <translation>Extraer nube de puntos</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Greatest height (m)</source>
      <translation>Altura máxima (m)</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Least confidence (0 to 1)</source>
      <translation>Confianza mínima (0 a 1)</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Lowest height (m)</source>
      <translation>Altura mínima (m)</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Takes points from the surface of a finished run and writes them as LAZ, or as COPC where the file's name ends in .copc.laz. Of every cube of the given edge the most confident point stays. An empty CRS takes the run's. Memory stays small whatever the size of the survey.</source>
      <translation>Toma puntos de la superficie de un proceso terminado y los escribe como LAZ, o como COPC si el nombre del archivo acaba en .copc.laz. De cada cubo de la arista dada queda el punto más fiable. Un SRC vacío toma el del proceso. La memoria se mantiene pequeña sea cual sea el tamaño del levantamiento.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>The lowest and greatest height need an area of interest.</source>
      <translation>La altura mínima y la máxima necesitan un área de interés.</translation>
    </message>
    <message>
      <location filename="../processing/input_files.py" />
      <source>The area of interest is empty.</source>
      <translation>El área de interés está vacía.</translation>
    </message>
    <message>
      <location filename="../processing/input_files.py" />
      <source>The layer of tiles holds no polygon.</source>
      <translation>La capa de teselas no contiene ningún polígono.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>All that was found</source>
      <translation>Todo lo encontrado</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Area seen by three photographs or more (ha)</source>
      <translation>Superficie vista por tres fotografías o más (ha)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <location filename="../processing/products.py" />
      <source>Cameras</source>
      <translation>Cámaras</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Expected memory (GB)</source>
      <translation>Memoria esperada (GB)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Expected room on disk (GB)</source>
      <translation>Espacio en disco esperado (GB)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Expected time (min)</source>
      <translation>Tiempo esperado (min)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Flight height (m)</source>
      <translation>Altura de vuelo (m)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Forward overlap (0 to 1)</source>
      <translation>Solape longitudinal (0 a 1)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <location filename="../processing/products.py" />
      <location filename="../processing/tile_merge.py" />
      <source>Ground sampling distance (m)</source>
      <translation>Distancia de muestreo en el terreno (m)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Inspect photographs</source>
      <translation>Inspeccionar fotografías</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Preset whose cost is told</source>
      <translation>Preajuste para la estimación del coste</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Reads the tags of a folder of drone photographs: where they were taken, which ground they show (on level ground), the ground sampling distance, the overlap, the CRS to choose, and the time, memory and disk that a preset needs. Nothing is computed yet, so this takes seconds.</source>
      <translation>Lee los metadatos de una carpeta de fotografías de dron: dónde se tomaron, qué terreno muestran (en terreno llano), la distancia de muestreo, el solape, el SRC que elegir y el tiempo, la memoria y el disco que necesita un preajuste. Todavía no se calcula nada, así que tarda segundos.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Side overlap (0 to 1)</source>
      <translation>Solape lateral (0 a 1)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Suggested CRS</source>
      <translation>SRC sugerido</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>geo-nerf said nothing about the photographs.</source>
      <translation>geo-nerf no dijo nada de las fotografías.</translation>
    </message>
    <message>
      <location filename="../processing/planned.py" />
      <source>Folder of the survey's run (empty: where it was when it was planned)</source>
      <translation>Carpeta del proceso del levantamiento (vacío: donde estaba al planificar)</translation>
    </message>
    <message>
      <location filename="../processing/planned.py" />
      <source>Plan of tiles</source>
      <translation>Plan de teselas</translation>
    </message>
    <message>
      <location filename="../processing/planned.py" />
      <location filename="../processing/tile_plan.py" />
      <source>{path} is no plan of tiles.</source>
      <translation>{path} no es un plan de teselas.</translation>
    </message>
    <message>
      <location filename="../processing/products.py" />
      <location filename="../processing/tile_merge.py" />
      <source>Folder of the products</source>
      <translation>Carpeta de los productos</translation>
    </message>
    <message>
      <location filename="../processing/products.py" />
      <source>Height above ground</source>
      <translation>Altura sobre el terreno</translation>
    </message>
    <message>
      <location filename="../processing/products.py" />
      <source>Hillshade of the surface model</source>
      <translation>Sombreado del modelo de superficie</translation>
    </message>
    <message>
      <location filename="../processing/products.py" />
      <source>Hillshade of the terrain model</source>
      <translation>Sombreado del modelo del terreno</translation>
    </message>
    <message>
      <location filename="../processing/products.py" />
      <location filename="../processing/tile_merge.py" />
      <source>Points of the cloud</source>
      <translation>Puntos de la nube</translation>
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
      <translation>Añadir los resultados al proyecto</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Also</source>
      <translation>También</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Between contours (m)</source>
      <translation>Equidistancia de las curvas (m)</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>CRS of the rasters (empty: the run's)</source>
      <translation>SRC de los ráster (vacío: el del proceso)</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Cell of the orthophoto (GSD)</source>
      <translation>Celda de la ortofoto (GSD)</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Cell of the surface model (GSD; empty: as in the run)</source>
      <translation>Celda del modelo de superficie (GSD; vacío: como en el proceso)</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Cell of the terrain model (GSD; 0: none)</source>
      <translation>Celda del modelo del terreno (GSD; 0: ninguno)</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Make rasters of a run</source>
      <translation>Crear ráster de un proceso</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Makes the surface model, the terrain model, their hillshades and the orthophoto of a finished run anew, in another CRS or with other cells, and slope, contours and height above ground as wished. Cells count in ground sampling distances (GSD): 2 is twice as wide as a pixel of the photographs on the ground. The run itself stays as it is; the folder of results gets the point cloud in that CRS too.</source>
      <translation>Crea de nuevo el modelo de superficie, el modelo del terreno, sus sombreados y la ortofoto de un proceso terminado, en otro SRC o con otras celdas, y si se desea la pendiente, las curvas de nivel y la altura sobre el terreno. Las celdas se cuentan en GSD: 2 es el doble de ancho que un píxel de las fotografías en el terreno. El proceso queda como está; la carpeta de resultados recibe también la nube de puntos en ese SRC.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Area of interest (extent)</source>
      <translation>Área de interés (extensión)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Area of interest (polygons)</source>
      <translation>Área de interés (polígonos)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>CRS of the results (empty: as the photographs suggest)</source>
      <translation>SRC de los resultados (vacío: según las fotografías)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>CRS of the results: {code} ({name})</source>
      <translation>SRC de los resultados: {code} ({name})</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Check points (file)</source>
      <translation>Puntos de comprobación (archivo)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Check points (layer of marks)</source>
      <translation>Puntos de comprobación (capa de marcas)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Control points (file)</source>
      <translation>Puntos de control (archivo)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Control points (layer of marks)</source>
      <translation>Puntos de control (capa de marcas)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <location filename="../processing/tile_run.py" />
      <source>Further settings</source>
      <translation>Más ajustes</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Makes a georeferenced point cloud, a surface model, a terrain model, an orthophoto and a report of a folder of drone photographs, by training a neural surface of the ground.

CRS: a projected one in metres; empty takes the UTM zone that the photographs lie in. Vertical CRS: empty gives heights above the ellipsoid.

Presets: draft and fine for a computer without a graphics card (minutes, a quarter of an hour for some dozen photographs), standard and high for one with an NVIDIA GPU.

Area of interest: the point cloud is cut to it.

Control and check points: a file in OpenDroneMap's gcp_list.txt format, or a point layer with one feature for every mark of a point in a photograph, and fields for the photograph's name, the mark's pixel, the point's label and, where the points have no Z, its height above the vertical datum chosen. Check points are measured and never used.

The folder of results keeps every step: run again with the same folder, and what is done is not done again. Files made of layers are kept beside it. Further settings: one section.key=value a line.</source>
      <translation>Crea a partir de una carpeta de fotografías de dron una nube de puntos georreferenciada, un modelo de superficie, un modelo del terreno, una ortofoto y un informe, entrenando una superficie neuronal del terreno.

SRC: proyectado y en metros; vacío toma la zona UTM de las fotografías. SRC vertical: vacío da alturas sobre el elipsoide.

Preajustes: draft y fine para un equipo sin tarjeta gráfica (minutos, un cuarto de hora para unas docenas de fotografías), standard y high para uno con GPU NVIDIA.

Área de interés: la nube de puntos se recorta a ella.

Puntos de control y de comprobación: un archivo en el formato gcp_list.txt de OpenDroneMap, o una capa de puntos con una entidad por cada marca de un punto en una fotografía y campos para el nombre de la fotografía, el píxel de la marca, la etiqueta del punto y, si los puntos no tienen Z, su altura en el sistema vertical elegido. Los puntos de comprobación se miden y nunca se usan.

La carpeta de resultados guarda cada paso: si se ejecuta de nuevo con la misma carpeta, lo hecho no se repite. Los archivos creados a partir de capas se guardan junto a ella. Más ajustes: un section.key=value por línea.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Marks: field of the column (px)</source>
      <translation>Marcas: campo de la columna (px)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Marks: field of the height (empty: the geometry's Z)</source>
      <translation>Marcas: campo de la altura (vacío: Z de la geometría)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Marks: field of the photograph's name</source>
      <translation>Marcas: campo del nombre de la fotografía</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Marks: field of the point's label</source>
      <translation>Marcas: campo de la etiqueta del punto</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Marks: field of the row (px)</source>
      <translation>Marcas: campo de la fila (px)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Preset</source>
      <translation>Preajuste</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Products beyond cloud, surface model and orthophoto</source>
      <translation>Productos además de nube, modelo de superficie y ortofoto</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Reconstruct from photographs</source>
      <translation>Reconstruir a partir de fotografías</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>The photographs do not say where they were taken, so a CRS has to be chosen.</source>
      <translation>Las fotografías no dicen dónde se tomaron, así que hay que elegir un SRC.</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Bring the tiles of the orthophoto to one exposure</source>
      <translation>Igualar la exposición de las teselas de la ortofoto</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Files of the cloud</source>
      <translation>Archivos de la nube</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <location filename="../processing/tile_run.py" />
      <source>Folder of the tiles</source>
      <translation>Carpeta de las teselas</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Makes one point cloud, surface model, terrain model and orthophoto of the tiles of a plan that are done, and a report on the whole. Where tiles overlap the surer one has the word, and what agrees is faded into each other; how heights and colours part from tile to tile stands in the layer of seams. Tiles that are not done leave a gap, and a warning.

The cloud: a COPC file for every tile with an index that QGIS 3.32 and newer show as one layer (tiles), or a single COPC file (one). The folder of results is like a run's: accuracy can be evaluated with it.</source>
      <translation>Hace, de las teselas terminadas de un plan, una nube de puntos, un modelo de superficie, un modelo del terreno y una ortofoto, y un informe sobre el conjunto. Donde las teselas se solapan prevalece la más fiable, y lo que concuerda se funde gradualmente; la capa de uniones dice cuánto difieren alturas y colores de tesela a tesela. Las teselas sin terminar dejan un hueco y una advertencia.

La nube: un archivo COPC por tesela con un índice que QGIS 3.32 y posteriores muestran como una sola capa (tiles), o un único archivo COPC (one). La carpeta de resultados es como la de un proceso: con ella se puede evaluar la exactitud.</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Median step of heights at seams (m)</source>
      <translation>Salto mediano de alturas en las uniones (m)</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Merge tiles</source>
      <translation>Unir teselas</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <location filename="../processing/tile_plan.py" />
      <source>Number of tiles</source>
      <translation>Número de teselas</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Seams between tiles</source>
      <translation>Uniones entre teselas</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Tile of each cell</source>
      <translation>Tesela de cada celda</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Area to keep to (polygons)</source>
      <translation>Área a la que limitarse (polígonos)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Areas to leave out (polygons)</source>
      <translation>Áreas que excluir (polígonos)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Costs of all tiles</source>
      <translation>Coste de todas las teselas</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Cuts a survey that is too large for one run into tiles: into so many, no longer than so many metres, needing no more memory than so much, or along the polygons of a layer, such as map sheets or an earlier plan. Give exactly one of the four. Each tile gets the photographs that see its ground, and an estimate of hours, memory, disk and money.

The run's photographs must be oriented (any run that got as far as its poses); a plan of photographs that are only read tells the costs and cannot be run.

The plan is a GeoPackage whose layer “tiles” is coloured by state. Tiles may be deleted from it. “Run tiles” takes it next; while that works the layer shows which tiles wait, run, are done or failed.</source>
      <translation>Corta en teselas un levantamiento demasiado grande para un solo proceso: en tantas, de no más de tantos metros de largo, que no necesiten más de tanta memoria, o según los polígonos de una capa, como hojas de mapa o un plan anterior. Indique exactamente una de las cuatro cosas. Cada tesela recibe las fotografías que ven su terreno y una estimación de horas, memoria, disco y coste.

Las fotografías del proceso deben estar orientadas (cualquier proceso que haya llegado a sus poses); un plan de fotografías solo leídas indica los costes y no se puede procesar.

El plan es un GeoPackage cuya capa «tiles» se colorea por estado. Se pueden borrar teselas de él. «Procesar teselas» lo toma después; mientras trabaja, la capa muestra qué teselas esperan, están en marcha, terminadas o fallidas.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Disk of all tiles (GB)</source>
      <translation>Disco de todas las teselas (GB)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Give exactly one of number, length, memory and polygons of the tiles.</source>
      <translation>Indique exactamente una cosa: número, longitud, memoria o polígonos de las teselas.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Greatest memory of a tile (GB)</source>
      <translation>Mayor memoria de una tesela (GB)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Hours of all tiles</source>
      <translation>Horas de todas las teselas</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Plan tiles</source>
      <translation>Planificar teselas</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Rates, halo and overlap (YAML)</source>
      <translation>Tarifas, margen y solape (YAML)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <location filename="../processing/tile_run.py" />
      <source>Tiles</source>
      <translation>Teselas</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>or greatest length of a tile (m)</source>
      <translation>o mayor longitud de una tesela (m)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>or greatest memory of a tile (GB)</source>
      <translation>o mayor memoria de una tesela (GB)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>or the tiles themselves (polygons)</source>
      <translation>o las teselas mismas (polígonos)</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Address of the Ray cluster (empty: one is started here)</source>
      <translation>Dirección del clúster Ray (vacío: se inicia uno aquí)</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Make the tiles named anew, from nothing</source>
      <translation>Rehacer desde cero las teselas nombradas</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Memory of all tiles at work (GB; empty: most of what is free)</source>
      <translation>Memoria de todas las teselas en marcha (GB; vacío: casi toda la libre)</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Name the tiles that are to be made anew.</source>
      <translation>Nombre las teselas que hay que rehacer.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Names of the tiles wanted, separated by commas (empty: all)</source>
      <translation>Nombres de las teselas deseadas, separados por comas (vacío: todas)</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Run tiles</source>
      <translation>Procesar teselas</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Some tiles may fail</source>
      <translation>Permitir que fallen algunas teselas</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Tiles at a time</source>
      <translation>Teselas a la vez</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Tiles done</source>
      <translation>Teselas terminadas</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Tiles failed</source>
      <translation>Teselas fallidas</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Tiles left</source>
      <translation>Teselas restantes</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Trained on (empty: as the survey's run)</source>
      <translation>Entrenado en (vacío: como el proceso del levantamiento)</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Tries and pauses (YAML)</source>
      <translation>Intentos y pausas (YAML)</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Try tiles again that failed before</source>
      <translation>Reintentar las teselas que fallaron antes</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Where tiles run</source>
      <translation>Dónde se procesan las teselas</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Works through the tiles of a plan, on this computer or on a Ray cluster that sees the same folders. Each tile is trained with a margin, as a run of its own in the folder of tiles, and cut to its outline. Tiles that are done are left alone, each tile gets up to three tries, and what was stopped goes on from where it was: run it again with the same folder.

The plan's layer shows the state of each tile while they run; there a tile can also be run again, and its log and report be opened, with the right mouse button.

Where a tile fails for good the algorithm fails once all others are done, unless some may fail. Further settings: one section.key=value a line. “Merge tiles” takes plan and folder next.</source>
      <translation>Procesa las teselas de un plan, en este equipo o en un clúster Ray que vea las mismas carpetas. Cada tesela se entrena con un margen, como un proceso propio en la carpeta de las teselas, y se recorta a su contorno. Las teselas terminadas se dejan como están, cada tesela tiene hasta tres intentos, y lo que se detuvo sigue donde estaba: ejecútelo de nuevo con la misma carpeta.

La capa del plan muestra mientras tanto el estado de cada tesela; allí también se puede volver a procesar una tesela y abrir su registro y su informe con el botón derecho del ratón.

Si una tesela falla definitivamente, el algoritmo falla cuando todas las demás han terminado, salvo que se permita que algunas fallen. Más ajustes: un section.key=value por línea. «Unir teselas» toma después el plan y la carpeta.</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <source>Clearing the place</source>
      <translation>Vaciando la carpeta de destino</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <source>Finishing</source>
      <translation>Terminando</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <source>Installing geo-nerf</source>
      <translation>Instalando geo-nerf</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <source>Making the environment</source>
      <translation>Creando el entorno</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <source>Starting geo-nerf</source>
      <translation>Iniciando geo-nerf</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <location filename="../program/find.py" />
      <source>the environment {folder}</source>
      <translation>el entorno {folder}</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <source>“{step}” ended with status {status}; the log says why.</source>
      <translation>«{step}» terminó con estado {status}; el registro dice por qué.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>A package's name, a folder, a wheel or an address, as pip takes it</source>
      <translation>Nombre de un paquete, carpeta, wheel o dirección, como los acepta pip</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Looking for Python</source>
      <translation>Buscando Python</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Looking for Python …</source>
      <translation>Buscando Python…</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>More options of “pip install”, such as another package index</source>
      <translation>Más opciones de «pip install», por ejemplo otro índice de paquetes</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Options</source>
      <translation>Opciones</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Package</source>
      <translation>Paquete</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Set up</source>
      <translation>Instalar</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Set up geo-nerf</source>
      <translation>Instalar geo-nerf</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Stopped; what was there of it is removed.</source>
      <translation>Detenido; lo ya instalado se ha eliminado.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Stopping and clearing away …</source>
      <translation>Deteniendo y limpiando…</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>The disk has less than 6 GB of room: free some first.</source>
      <translation>El disco tiene menos de 6 GB libres: libere espacio primero.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>This makes a folder of its own for geo-nerf, {folder}, with Python {version}, and downloads geo-nerf and the libraries it needs (about 1 to 6 GB). Nothing else on this computer is changed. Shall it be set up?</source>
      <translation>Esto crea una carpeta propia para geo-nerf, {folder}, con Python {version}, y descarga geo-nerf y las bibliotecas que necesita (entre 1 y 6 GB). No se cambia nada más en este equipo. ¿Instalarlo?</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>geo-nerf is set up.</source>
      <translation>geo-nerf está instalado.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>geo-nerf needs a Python from {oldest} to {newest} that can make environments, and there is none here. Debian and Ubuntu: sudo apt install python3-venv. macOS: the installer of python.org. Windows: wsl --install, then in the Linux that comes with it: sudo apt install python3-venv.</source>
      <translation>geo-nerf necesita un Python de {oldest} a {newest} que pueda crear entornos, y aquí no hay ninguno. Debian y Ubuntu: sudo apt install python3-venv. macOS: el instalador de python.org. Windows: wsl --install y luego, en el Linux que trae: sudo apt install python3-venv.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>none</source>
      <translation>ninguna</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>Component</source>
      <translation>Componente</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <location filename="../tiles/log_window.py" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>How to get it</source>
      <translation>Cómo obtenerlo</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>What it is for</source>
      <translation>Para qué sirve</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>geo-nerf ended with status {status}.</source>
      <translation>geo-nerf terminó con estado {status}.</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>limited</source>
      <translation>limitado</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>missing</source>
      <translation>falta</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>too old</source>
      <translation>demasiado antiguo</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>{state}, required</source>
      <translation>{state}, necesario</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <source>Looking for geo-nerf</source>
      <translation>Buscando geo-nerf</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <source>the Windows Subsystem for Linux</source>
      <translation>el subsistema de Windows para Linux</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <source>the search path</source>
      <translation>la ruta de búsqueda</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <source>the settings</source>
      <translation>la configuración</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>Choose the program …</source>
      <translation>Elegir el programa…</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>Look again</source>
      <translation>Buscar de nuevo</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <location filename="../program/options.py" />
      <source>Looking for geo-nerf …</source>
      <translation>Buscando geo-nerf…</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>Set it up for me …</source>
      <translation>Instalarlo por mí…</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <location filename="../program/options.py" />
      <source>The program geo-nerf</source>
      <translation>El programa geo-nerf</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>geo-nerf could not look at itself:</source>
      <translation>geo-nerf no pudo examinarse:</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>geo-nerf is not on this computer, or not where it was looked for: the settings, the search path, virtual and conda environments, and the Windows Subsystem for Linux. Choose the program if you have it, or let it be set up.</source>
      <translation>geo-nerf no está en este equipo, o no donde se buscó: la configuración, la ruta de búsqueda, los entornos virtuales y conda, y el subsistema de Windows para Linux. Elija el programa si lo tiene o deje que se instale.</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>geo-nerf on this computer</source>
      <translation>geo-nerf en este equipo</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>{version} ({where}) is ready.</source>
      <translation>{version} ({where}) está listo.</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>{version} ({where}) lacks something it cannot do without: see the first rows.</source>
      <translation>A {version} ({where}) le falta algo imprescindible: vea las primeras filas.</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>{version} was found in {where}. Looking at what it needs …</source>
      <translation>Se encontró {version} en {where}. Comprobando lo que necesita…</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>A path, or a command such as: wsl.exe -e geo-nerf</source>
      <translation>Una ruta o una orden como: wsl.exe -e geo-nerf</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>Choose the program</source>
      <translation>Elegir el programa</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>No geo-nerf answers.</source>
      <translation>Ningún geo-nerf responde.</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>Program</source>
      <translation>Programa</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>Test</source>
      <translation>Probar</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>What is installed and what is missing …</source>
      <translation>Qué está instalado y qué falta…</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>is looked for</source>
      <translation>búsqueda automática</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>{version}, found in {where}:
{command}</source>
      <translation>{version}, encontrado en {where}:
{command}</translation>
    </message>
    <message>
      <location filename="../running/closing.py" />
      <source>Runs are still at work. Close QGIS and stop them? What they have finished is kept, and they can be resumed.</source>
      <translation>Aún hay procesos en marcha. ¿Cerrar QGIS y detenerlos? Lo terminado se conserva y se pueden reanudar.</translation>
    </message>
    <message>
      <location filename="../running/history.py" />
      <source>The run is not in the list of the next session: {0}</source>
      <translation>El proceso no estará en la lista de la próxima sesión: {0}</translation>
    </message>
    <message>
      <location filename="../running/offers.py" />
      <source>Forget it</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <location filename="../running/offers.py" />
      <source>Show them</source>
      <translation>Mostrarlos</translation>
    </message>
    <message>
      <location filename="../running/offers.py" />
      <source>The folders of these runs are gone, so they are no longer in the list: {0}</source>
      <translation>Las carpetas de estos procesos ya no existen, así que no están más en la lista: {0}</translation>
    </message>
    <message>
      <location filename="../running/offers.py" />
      <source>The run {0} is not finished.</source>
      <translation>El proceso {0} no está terminado.</translation>
    </message>
    <message>
      <location filename="../running/offers.py" />
      <source>{0} runs are not finished: {1}</source>
      <translation>{0} procesos no han terminado: {1}</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>By its plan tile {0} is at work, perhaps on another computer. Run it here all the same?</source>
      <translation>Según su plan, la tesela {0} está en curso, quizá en otro ordenador. ¿Procesarla aquí de todos modos?</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Folder of the tiles of this plan</source>
      <translation>Carpeta de las teselas de este plan</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>No photograph sees tile {0}.</source>
      <translation>Ninguna fotografía ve la tesela {0}.</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Open the tile's log</source>
      <translation>Abrir el registro de la tesela</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Open the tile's report</source>
      <translation>Abrir el informe de la tesela</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Run tile again</source>
      <translation>Volver a procesar la tesela</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Tile {0}</source>
      <translation>Tesela {0}</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Tile {0} is at work or waits.</source>
      <translation>La tesela {0} está en marcha o en espera.</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Tile {0} is done. Make it anew, from nothing?</source>
      <translation>La tesela {0} está terminada. ¿Rehacerla desde cero?</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Tile {0} is not done, so it has no report yet.</source>
      <translation>La tesela {0} no está terminada, así que aún no tiene informe.</translation>
    </message>
    <message>
      <location filename="../tiles/log_window.py" />
      <source>Log of tile {0}</source>
      <translation>Registro de la tesela {0}</translation>
    </message>
    <message>
      <location filename="../tiles/log_window.py" />
      <source>This tile has told nothing yet.</source>
      <translation>Esta tesela aún no ha comunicado nada.</translation>
    </message>
  </context>
</TS>
