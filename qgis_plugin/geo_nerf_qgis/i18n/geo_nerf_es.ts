<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>GeoNerf</name>
    <message>
      <location filename="../dock/area.py" />
      <source>The layer has no polygon.</source>
      <translation>La capa no tiene ningún polígono.</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <source>Area of the cloud</source>
      <translation>Área de la nube</translation>
    </message>
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
      <source>Its selected polygons, or all of them where none is selected.</source>
      <translation>Sus polígonos seleccionados, o todos si no hay ninguno seleccionado.</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>Polygons of a layer</source>
      <translation>Polígonos de una capa</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>What the point cloud is cut to; the rasters stay whole.</source>
      <translation>A qué se recorta la nube de puntos; los rásteres quedan enteros.</translation>
    </message>
    <message>
      <location filename="../dock/crs_choice.py" />
      <location filename="../marks/survey_choice.py" />
      <source>Heights</source>
      <translation>Alturas</translation>
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
      <location filename="../dock/form_layout.py" />
      <source>The coordinate reference system of all products: projected, in metres.</source>
      <translation>El sistema de coordenadas de todos los productos: proyectado, en metros.</translation>
    </message>
    <message>
      <location filename="../dock/crs_choice.py" />
      <source>What heights are above. Any EPSG code of a vertical system can be typed; its grid must be installed.</source>
      <translation>Referencia de las alturas. Se puede escribir cualquier código EPSG de un sistema vertical; su malla debe estar instalada.</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <source>Fetch the grid</source>
      <translation>Descargar la malla</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <source>Fetches it from the network into the folder where all programs look for grids.</source>
      <translation>La descarga de la red a la carpeta donde todos los programas buscan mallas.</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <source>The grid could not be fetched. Is this computer connected to the network? The program says: {0}</source>
      <translation>No se pudo descargar la malla. ¿Está este ordenador conectado a la red? El programa dice: {0}</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <source>The grid is being fetched: {0} %</source>
      <translation>Se está descargando la malla: {0} %</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <source>The grid is being fetched…</source>
      <translation>Se está descargando la malla…</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <source>The grid is fetched: a run can use it.</source>
      <translation>La malla está descargada: un proceso puede usarla.</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <location filename="../dock/run_words.py" />
      <source>The program ended without a word (status {0}).</source>
      <translation>El programa terminó sin dar un motivo (estado {0}).</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../dock/form_layout.py" />
      <source>Drop a folder of photographs here.</source>
      <translation>Arrastre aquí una carpeta de fotografías.</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../program/create_dialog.py" />
      <location filename="../tiles/log_window.py" />
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
      <location filename="../dock/runs.py" />
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
      <location filename="../processing/algorithm.py" />
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
      <location filename="../dock/words.py" />
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
      <source>{0} layer</source>
      <translation>{0} capa</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <source>{0} layers</source>
      <translation>{0} capas</translation>
    </message>
    <message>
      <location filename="../dock/earlier_run.py" />
      <source>It holds a finished run: Start keeps it, and makes anew only what is set otherwise now.</source>
      <translation>Contiene un proceso terminado: Iniciar lo conserva y rehace solo lo que ahora está ajustado de otro modo.</translation>
    </message>
    <message>
      <location filename="../dock/earlier_run.py" />
      <source>It holds a run that is not finished: Start goes on with it.</source>
      <translation>Contiene un proceso sin terminar: Iniciar lo continúa.</translation>
    </message>
    <message>
      <location filename="../dock/earlier_run.py" />
      <source>It holds a run with another {0}: Start makes anew what depends on that.</source>
      <translation>Contiene un proceso con otro valor en {0}: Iniciar rehace lo que depende de ello.</translation>
    </message>
    <message>
      <location filename="../dock/earlier_run.py" />
      <location filename="../dock/fields.py" />
      <source>“{0}”</source>
      <translation>«{0}»</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>All at once, one after the other, or in parts that are joined; the program chooses by their number.</source>
      <translation>Todas a la vez, una tras otra, o en partes que se unen; el programa elige según su número.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Altitudes are above</source>
      <translation>Altitudes sobre</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Another number gives another, equally valid, course of the training.</source>
      <translation>Otro número da otro curso del entrenamiento, igual de válido.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Cell of the mesh</source>
      <translation>Celda de la malla</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <source>Check points</source>
      <translation>Puntos de comprobación</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/words.py" />
      <source>Classes of vegetation</source>
      <translation>Clases de vegetación</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <source>Control</source>
      <translation>Control</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Correct positions and lenses of the cameras in the training.</source>
      <translation>Corregir posiciones y objetivos de las cámaras en el entrenamiento.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Correct the cameras</source>
      <translation>Corregir las cámaras</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Edge of the mesh's cells, in GSD. Larger cells make a smaller mesh.</source>
      <translation>Lado de las celdas de la malla, en GSD. Celdas mayores dan una malla menor.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/words.py" />
      <source>Entwine tiles of the cloud</source>
      <translation>Teselas Entwine de la nube</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Find the ground by</source>
      <translation>Hallar el suelo por</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <source>Further products</source>
      <translation>Otros productos</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>How ground is found among the points of the cloud.</source>
      <translation>Cómo se halla el suelo entre los puntos de la nube.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Largest side of the photographs</source>
      <translation>Lado mayor de las fotografías</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Learning rate of the grids</source>
      <translation>Tasa de aprendizaje de las mallas</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Learning rate of the nets</source>
      <translation>Tasa de aprendizaje de las redes</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Least confidence</source>
      <translation>Confianza mínima</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Lower it where training went wrong.</source>
      <translation>Bájela si el entrenamiento falló.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Marks were measured on</source>
      <translation>Marcas medidas en</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Memory for photographs</source>
      <translation>Memoria para fotografías</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Memory that photographs take in the training, megabytes; more of them than fit take turns.</source>
      <translation>Memoria que ocupan las fotografías en el entrenamiento, megabytes; si no caben todas, se turnan.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Orient the photographs</source>
      <translation>Orientar las fotografías</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <source>Output folder</source>
      <translation>Carpeta de salida</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <location filename="../layers/live.py" />
      <location filename="../layers/results.py" />
      <location filename="../marks/window.py" />
      <location filename="../processing/inspect_photographs.py" />
      <source>Photographs</source>
      <translation>Fotografías</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Photographs are shrunk to this side for the surface, pixels. Smaller ones need less time, memory and disk.</source>
      <translation>Las fotografías se reducen a este lado para la superficie, píxeles. Más pequeñas necesitan menos tiempo, memoria y disco.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Points under this confidence, 0 to 1, are left out: a lower one gives more points and more noise.</source>
      <translation>Los puntos por debajo de esta confianza, de 0 a 1, se omiten: una menor da más puntos y más ruido.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <source>Quality</source>
      <translation>Calidad</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Random seed</source>
      <translation>Semilla aleatoria</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <source>Reference system</source>
      <translation>Sistema de referencia</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/words.py" />
      <location filename="../layers/results.py" />
      <location filename="../processing/products.py" />
      <source>Terrain model</source>
      <translation>Modelo del terreno</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/words.py" />
      <source>Web map tiles (MBTiles)</source>
      <translation>Teselas de mapa web (MBTiles)</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>What the photographs' altitudes are above. Choose it where the tags do not say so and you know it.</source>
      <translation>Sobre qué son las altitudes de las fotografías. Elíjalo si los metadatos no lo dicen y usted lo sabe.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Whether the control file's marks were measured on pictures of another size than the photographs.</source>
      <translation>Si las marcas del archivo de control se midieron en imágenes de otro tamaño que las fotografías.</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Looking at the photographs…</source>
      <translation>Leyendo las fotografías…</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Puts the run into the queue; it works beside QGIS, and can be stopped and resumed.</source>
      <translation>Pone la ejecución en la cola; trabaja junto a QGIS y se puede detener y reanudar.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>A new folder for this run, or the folder of an earlier run of these photographs, which then goes on.</source>
      <translation>Una carpeta nueva para esta ejecución, o la de una ejecución anterior de estas fotografías, que entonces continúa.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>About the photographs</source>
      <translation>Sobre las fotografías</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Click surveyed points of a layer on the photographs; the marks go into the control file.</source>
      <translation>Haga clic en las fotografías sobre los puntos medidos de una capa; las marcas van al archivo de puntos de control.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Control points</source>
      <translation>Puntos de control</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <location filename="../marks/window.py" />
      <location filename="../processing/reconstruct.py" />
      <source>Control points (*.txt);;All files (*)</source>
      <translation>Puntos de control (*.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Draft and Fine are for computers without a graphics card, Standard and High for one of NVIDIA.</source>
      <translation>Borrador y Fina son para equipos sin tarjeta gráfica; Estándar y Alta, para una de NVIDIA.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Find the program geo-nerf on this computer, or set it up.</source>
      <translation>Buscar el programa geo-nerf en este equipo o instalarlo.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Folder for the products</source>
      <translation>Carpeta para los productos</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <location filename="../processing/inspect_photographs.py" />
      <location filename="../processing/reconstruct.py" />
      <source>Folder of photographs</source>
      <translation>Carpeta de fotografías</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Mark on photographs…</source>
      <translation>Marcar en fotografías…</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>More such points that are measured in the result and never used for it: they tell how exact it is.</source>
      <translation>Más puntos así, que se miden en el resultado y nunca se usan para él: dicen cuán exacto es.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Open the description of this form.</source>
      <translation>Abrir la descripción de este formulario.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Set up geo-nerf…</source>
      <translation>Instalar geo-nerf…</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Start</source>
      <translation>Iniciar</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Surveyed points and their marks on photographs, as in OpenDroneMap's gcp_list.txt.</source>
      <translation>Puntos medidos y sus marcas en las fotografías, como en gcp_list.txt de OpenDroneMap.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>The folder of one flight, or of several over the same place; subfolders are read too.</source>
      <translation>La carpeta de un vuelo, o de varios sobre el mismo lugar; también se leen las subcarpetas.</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>a cloth laid over it from below (CSF)</source>
      <translation>una tela puesta desde abajo (CSF)</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>all at once</source>
      <translation>todas a la vez</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>as the quality says</source>
      <translation>según la calidad</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>as their number asks for</source>
      <translation>según pida su número</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>in parts</source>
      <translation>en partes</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>its shape in growing windows (PMF)</source>
      <translation>su forma en ventanas crecientes (PMF)</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>its slope (SMRF)</source>
      <translation>su pendiente (SMRF)</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>nothing: no classes</source>
      <translation>nada: sin clases</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>one after the other</source>
      <translation>una tras otra</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>pictures of another size, which is found out</source>
      <translation>imágenes de otro tamaño, que se averigua</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <location filename="../marks/words.py" />
      <source>the ellipsoid</source>
      <translation>el elipsoide</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>the geoid</source>
      <translation>el geoide</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>the take-off point</source>
      <translation>el punto de despegue</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>these photographs</source>
      <translation>estas fotografías</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>what the tags say</source>
      <translation>lo que dicen los metadatos</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>yes</source>
      <translation>sí</translation>
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
      <location filename="../dock/sentences.py" />
      <source>A ground point is seen by {views:.1f} photographs; expect holes under {least:.0f}.</source>
      <translation>Un punto del terreno se ve en {views:.1f} fotografías; con menos de {least:.0f} habrá huecos.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>A mesh needs the neural surface, which this run has not.</source>
      <translation>Una malla necesita la superficie neuronal, que esta ejecución no tiene.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>A run needs the grid {grids} for altitudes above the geoid; it is not installed.</source>
      <translation>Una ejecución necesita la malla {grids} para altitudes sobre el geoide; no está instalada.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>All photographs look straight down and the lens is not calibrated: focal length and height can trade for each other. Control points or some oblique photographs settle it.</source>
      <translation>Todas las fotografías miran en vertical y el objetivo no está calibrado: la distancia focal y la altura pueden compensarse. Puntos de control o algunas fotografías oblicuas lo resuelven.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Altitudes are above take-off, whose height is unknown: give control points for absolute heights.</source>
      <translation>Las altitudes son sobre el despegue, cuya altura se desconoce: indique puntos de control para alturas absolutas.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Another run is working in this folder.</source>
      <translation>Otra ejecución está trabajando en esta carpeta.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Check the path.</source>
      <translation>Compruebe la ruta.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Check “Photographs”.</source>
      <translation>Compruebe «Fotografías».</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Choose a file under “Control” with at least three points that are not on one line, each marked in two photographs or more, or photographs that carry GNSS positions.</source>
      <translation>Elija en «Control» un archivo con al menos tres puntos no alineados, cada uno marcado en dos o más fotografías, o fotografías con posiciones GNSS.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Choose a projected “Reference system” in metres.</source>
      <translation>Elija un «Sistema de referencia» proyectado en metros.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Choose another way in “Find the ground by” under “More”.</source>
      <translation>Elija otra forma en «Hallar el suelo por», en «Más».</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Choose another “Output folder”, or delete this one if it is no longer wanted.</source>
      <translation>Elija otra «Carpeta de salida», o borre esta si ya no la necesita.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Choose another “Output folder”.</source>
      <translation>Elija otra «Carpeta de salida».</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Choose another “Reference system”.</source>
      <translation>Elija otro «Sistema de referencia».</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Choose the folder of the whole flight (subfolders are read too).</source>
      <translation>Elija la carpeta de todo el vuelo (también se leen las subcarpetas).</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Choose the same grid with axes east and north as “Reference system”: {twin}.</source>
      <translation>Elija como «Sistema de referencia» la misma cuadrícula con ejes este y norte: {twin}.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Copy it from the camera's card again, or take it out of the folder; then resume.</source>
      <translation>Cópiela de nuevo de la tarjeta de la cámara o quítela de la carpeta; después reanude.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Delete the folder {step} and resume; only that step and those after it are done anew.</source>
      <translation>Borre la carpeta {step} y reanude; solo se rehacen ese paso y los siguientes.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Fewer than three GNSS positions do not fix place and direction: choose a file under “Control”.</source>
      <translation>Menos de tres posiciones GNSS no fijan lugar ni dirección: elija un archivo en «Control».</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Get it with this command in a terminal, then start again: {commands}</source>
      <translation>Obténgala con esta orden en un terminal y vuelva a iniciar: {commands}</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>If the photographs were moved, choose their folder under “Photographs”.</source>
      <translation>Si las fotografías se movieron, elija su carpeta en «Fotografías».</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>In {bare} of {total} parts of the survey no ground was found; their points stay unclassified.</source>
      <translation>En {bare} de {total} partes del levantamiento no se halló suelo; sus puntos quedan sin clasificar.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Left out {names}: {why}.</source>
      <translation>Se omite {names}: {why}.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Look at them: blur, darkness, water, snow or sky leave nothing to recognise.</source>
      <translation>Mírelas: desenfoque, oscuridad, agua, nieve o cielo no dejan nada que reconocer.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Lower both learning rates under “More”, or use another “Random seed”.</source>
      <translation>Baje las dos tasas de aprendizaje en «Más», o use otra «Semilla aleatoria».</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Lower “Least confidence” under “More”, or choose a higher “Quality”; see the warnings in the log.</source>
      <translation>Baje «Confianza mínima» en «Más», o elija una «Calidad» mayor; vea las advertencias del registro.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Make room and resume, or choose another “Output folder”.</source>
      <translation>Libere espacio y reanude, o elija otra «Carpeta de salida».</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Mask {names} is ignored: {doubt}.</source>
      <translation>La máscara {names} se ignora: {doubt}.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Mask {names}: {doubt}.</source>
      <translation>Máscara {names}: {doubt}.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>No ground was found ({method}); the cloud stays unclassified. “Find the ground by” under “More” has other ways.</source>
      <translation>No se halló suelo ({method}); la nube queda sin clasificar. «Hallar el suelo por», en «Más», tiene otras formas.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>No photograph has a measured altitude, so heights may be wrong by hundreds of metres. Choose a file under “Control”.</source>
      <translation>Ninguna fotografía tiene una altitud medida, así que las alturas pueden errar en cientos de metros. Elija un archivo en «Control».</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>No photograph says how high it was taken: choose a file under “Control” for heights.</source>
      <translation>Ninguna fotografía dice a qué altura se tomó: elija un archivo en «Control» para las alturas.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>No photograph says where it was taken: choose a file under “Control”, or there is neither place nor scale.</source>
      <translation>Ninguna fotografía dice dónde se tomó: elija un archivo en «Control», o no habrá ni lugar ni escala.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>No tag tells the flight height, so GSD, overlap and area are not known.</source>
      <translation>Ningún metadato da la altura de vuelo, así que no se conocen GSD, solape ni área.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Not made: {products}, because no point of the cloud is classed as ground.</source>
      <translation>No se hizo: {products}, porque ningún punto de la nube está clasificado como suelo.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Not made: {products}, because no terrain model was asked for.</source>
      <translation>No se hizo: {products}, porque no se pidió un modelo del terreno.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Nothing was found to write ({product}): no part of the surface was seen well enough.</source>
      <translation>No hubo nada que escribir ({product}): ninguna parte de la superficie se vio lo bastante bien.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Only {registered} of {given} photographs could be oriented ({why}); at least three are needed.</source>
      <translation>Solo se pudieron orientar {registered} de {given} fotografías ({why}); hacen falta al menos tres.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Part {part} of the survey could not be oriented by itself: {missing} of its {total} photographs ({names}) stand only where its neighbours reach them.</source>
      <translation>La parte {part} del levantamiento no se pudo orientar por sí sola: {missing} de sus {total} fotografías ({names}) solo están donde sus vecinas las alcanzan.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Photographs need 60 % overlap or more of the same ground.</source>
      <translation>Las fotografías necesitan un 60 % de solape o más del mismo terreno.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Photographs of one colour all over ({count}): {names}.</source>
      <translation>Fotografías de un solo color ({count}): {names}.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Photographs that are there twice, in other sizes or with other tags ({count}): one of each is used ({names}).</source>
      <translation>Fotografías repetidas, en otro tamaño o con otros metadatos ({count}): se usa una de cada ({names}).</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Photographs with a GNSS position: {count}, and there are no three control points. Nothing says where the survey lies.</source>
      <translation>Fotografías con posición GNSS: {count}, y no hay tres puntos de control. Nada dice dónde está el levantamiento.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Points are not classified: {error}</source>
      <translation>Los puntos no se clasifican: {error}</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Resume: the file is written anew, and steps that are done stay. Delete nothing.</source>
      <translation>Reanude: el archivo se escribe de nuevo y los pasos terminados se conservan. No borre nada.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Set “Marks were measured on” under “More” to what fits, or choose the photographs they are of.</source>
      <translation>Ponga «Marcas medidas en», en «Más», a lo que corresponda, o elija las fotografías de las que son.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Set “Marks were measured on” under “More” to {ratio}, or choose the photographs they are of.</source>
      <translation>Ponga «Marcas medidas en», en «Más», a {ratio}, o elija las fotografías de las que son.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Some photographs say nothing about their lens: its focal length is guessed and found by self-calibration.</source>
      <translation>Algunas fotografías no dicen nada de su objetivo: la distancia focal se supone y se halla por autocalibración.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Take it from a copy, or make it anew.</source>
      <translation>Tómelo de una copia o vuelva a generarlo.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>The GNSS positions are of fewer than three places: choose a file under “Control”.</source>
      <translation>Las posiciones GNSS son de menos de tres lugares: elija un archivo en «Control».</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>The corrected cameras fit the tie points {worse_px:.1f} px worse than before: switch off “Correct the cameras” under “More”.</source>
      <translation>Las cámaras corregidas se ajustan a los puntos de enlace {worse_px:.1f} px peor que antes: desactive «Corregir las cámaras» en «Más».</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>The first line names the reference system (EPSG:25832, say); every other line is: x y height px py photograph label.</source>
      <translation>La primera línea da el sistema de referencia (por ejemplo EPSG:25832); cada una de las demás es: x y altura px py fotografía nombre.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>The folder holds a run of other photographs ({earlier}).</source>
      <translation>La carpeta contiene una ejecución de otras fotografías ({earlier}).</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>The folder's name holds letters that libraries cannot open.</source>
      <translation>El nombre de la carpeta contiene caracteres que las bibliotecas no pueden abrir.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>The gimbal tags say that the cameras look up (pitch {low_deg:.0f}° to {high_deg:.0f}°): no ground is seen.</source>
      <translation>Los datos del cardán dicen que las cámaras miran hacia arriba (inclinación {low_deg:.0f}° a {high_deg:.0f}°): no se ve suelo.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>The marks fit the photographs only when multiplied by {ratio}: they were measured on pictures of another size.</source>
      <translation>Las marcas solo encajan en las fotografías multiplicadas por {ratio}: se midieron en imágenes de otro tamaño.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>The mesh keeps its {triangles} triangles: simplifying them takes {needed_gb:.0f} GB of memory, and {free_gb:.0f} are free. A larger “Cell of the mesh” under “More” makes fewer.</source>
      <translation>La malla conserva sus {triangles} triángulos: simplificarlos requiere {needed_gb:.0f} GB de memoria, y hay {free_gb:.0f} libres. Una «Celda de la malla» mayor, en «Más», da menos.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <location filename="../dock/words.py" />
      <source>The output folder holds other files; choose a new one, or one of an earlier run.</source>
      <translation>La carpeta de salida contiene otros archivos; elija una nueva o la de un proceso anterior.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <location filename="../dock/words.py" />
      <source>The output folder must not be the folder of photographs.</source>
      <translation>La carpeta de salida no puede ser la de las fotografías.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <location filename="../dock/words.py" />
      <source>The output must be a folder, and this is a file.</source>
      <translation>La salida debe ser una carpeta, y esto es un archivo.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>The photographs do not say what their altitudes are above; they are taken as ellipsoidal, so heights may be off by tens of metres. Choose it in “Altitudes are above” under “More”, or give control points.</source>
      <translation>Las fotografías no dicen sobre qué son sus altitudes; se toman como elipsoidales, así que las alturas pueden errar en decenas de metros. Elíjalo en «Altitudes sobre», en «Más», o indique puntos de control.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>The photographs do not say where they look, and the lens is not calibrated. If all look straight down, focal length and height can trade for each other. Control points or some oblique photographs settle it.</source>
      <translation>Las fotografías no dicen hacia dónde miran y el objetivo no está calibrado. Si todas miran en vertical, la distancia focal y la altura pueden compensarse. Puntos de control o algunas fotografías oblicuas lo resuelven.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>The photographs fall into {blocks} blocks that share nothing; only the largest, of {largest}, is used. Run the others by themselves.</source>
      <translation>Las fotografías forman {blocks} bloques que no comparten nada; solo se usa el mayor, de {largest}. Procese los demás por separado.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>The photographs of {camera} come out very dark; convert them to 8 bits with the right brightness ({names}).</source>
      <translation>Las fotografías de {camera} salen muy oscuras; conviértalas a 8 bits con el brillo correcto ({names}).</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>The photographs' altitudes are of different kinds ({kinds}); they may not fit together.</source>
      <translation>Las altitudes de las fotografías son de distintas clases ({kinds}); puede que no encajen.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>The photographs' altitudes count from the take-off point: so do all heights made from them.</source>
      <translation>Las altitudes de las fotografías cuentan desde el despegue: también todas las alturas hechas con ellas.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>The report was not written as PDF: {error}</source>
      <translation>El informe no se escribió como PDF: {error}</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>The saved state belongs to other settings or another scene; training starts anew.</source>
      <translation>El estado guardado es de otros ajustes o de otra escena; el entrenamiento empieza de nuevo.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>The saved state of the training cannot be read; training starts anew.</source>
      <translation>No se puede leer el estado guardado del entrenamiento; empieza de nuevo.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>The survey lies at longitude {lon_deg:.4f}, latitude {lat_deg:.4f}, outside the area {name} is made for.</source>
      <translation>El levantamiento está en longitud {lon_deg:.4f}, latitud {lat_deg:.4f}, fuera del área para la que es {name}.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>The transformation from {source} to {target} needs the grid {grids}, which is not installed.</source>
      <translation>La transformación de {source} a {target} necesita la malla {grids}, que no está instalada.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>The “Reference system” that is filled in for these photographs fits this place.</source>
      <translation>El «Sistema de referencia» que se rellena para estas fotografías conviene a este lugar.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>There is no space left on this disk ({free_mb:.0f} MB are free).</source>
      <translation>No queda espacio en este disco ({free_mb:.0f} MB libres).</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>There is no such file.</source>
      <translation>No existe ese archivo.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>There is no such folder.</source>
      <translation>No existe esa carpeta.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>This file of earlier work cannot be read ({why}).</source>
      <translation>Este archivo de un trabajo anterior no se puede leer ({why}).</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>This photograph cannot be read ({why}).</source>
      <translation>Esta fotografía no se puede leer ({why}).</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>This photograph is not there any more.</source>
      <translation>Esta fotografía ya no está.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Too few other GNSS positions remain: GNSS is not used.</source>
      <translation>Quedan muy pocas otras posiciones GNSS: no se usa GNSS.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Training went wrong again and again (last at step {step}).</source>
      <translation>El entrenamiento falló una y otra vez (la última en el paso {step}).</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Training went wrong at step {step}; it goes back to step {good}.</source>
      <translation>El entrenamiento falló en el paso {step}; vuelve al paso {good}.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Usable photographs: {total}. A reconstruction needs at least three that overlap.</source>
      <translation>Fotografías utilizables: {total}. Una reconstrucción necesita al menos tres con solape.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Usable photographs: {usable}. A surface needs at least {minimum} that overlap. {left_out}</source>
      <translation>Fotografías utilizables: {usable}. Una superficie necesita al menos {minimum} con solape. {left_out}</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>Wait for it to end, or stop it.</source>
      <translation>Espere a que termine, o deténgala.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>What the altitudes are above is not certain; heights can be off by tens of metres. Choose it in “Altitudes are above” under “More”, or give control points.</source>
      <translation>No es seguro sobre qué son las altitudes; las alturas pueden errar en decenas de metros. Elíjalo en «Altitudes sobre», en «Más», o indique puntos de control.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>What {count} of the altitudes are above is not certain; heights can be off by tens of metres unless control points are given.</source>
      <translation>No es seguro sobre qué son {count} de las altitudes; las alturas pueden errar en decenas de metros si no se dan puntos de control.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>{component} is not installed; it is needed for {needed_for}.</source>
      <translation>{component} no está instalado; hace falta para: {needed_for}.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>{count} of {total} positions have no measured altitude; heights rest on the other photographs.</source>
      <translation>{count} de {total} posiciones no tienen altitud medida; las alturas se apoyan en las demás fotografías.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>{count} photographs in a row carry the same GNSS position ({first} to {last}): the receiver was stuck, unless the camera hovered. The run finds out which, and leaves out positions of a stuck one.</source>
      <translation>{count} fotografías seguidas llevan la misma posición GNSS ({first} a {last}): el receptor se quedó parado, salvo que la cámara flotara. La ejecución lo averigua y omite las posiciones de un receptor parado.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>{count} photographs in a row carry the same GNSS position though the camera moved; their positions are left out: {names}.</source>
      <translation>{count} fotografías seguidas llevan la misma posición GNSS aunque la cámara se movió; sus posiciones se omiten: {names}.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>{error} The COPC file is written by geo-nerf itself.</source>
      <translation>{error} El archivo COPC lo escribe el propio geo-nerf.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>{missing} of {total} photographs could not be oriented with the others and are left out: {names}.</source>
      <translation>{missing} de {total} fotografías no se pudieron orientar con las demás y se omiten: {names}.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>{missing} of {total} photographs have no GNSS position; they are placed by what they show.</source>
      <translation>{missing} de {total} fotografías no tienen posición GNSS; se colocan por lo que muestran.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>{names}: the altitude lies {apart_m:.0f} m or more from what the other photographs say.</source>
      <translation>{names}: la altitud está a {apart_m:.0f} m o más de lo que dicen las demás fotografías.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>{name} is not fit for this place: {why}.</source>
      <translation>{name} no sirve para este lugar: {why}.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>{name}: its GNSS position lies {away_km:.1f} km from its neighbours' and is ignored.</source>
      <translation>{name}: su posición GNSS está a {away_km:.1f} km de las vecinas y se ignora.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>{unknown} of {total} photographs do not say where they look, and the lens is not calibrated. If all look straight down, focal length and height can trade for each other. Control points or some oblique photographs settle it.</source>
      <translation>{unknown} de {total} fotografías no dicen hacia dónde miran y el objetivo no está calibrado. Si todas miran en vertical, la distancia focal y la altura pueden compensarse. Puntos de control o algunas fotografías oblicuas lo resuelven.</translation>
    </message>
    <message>
      <location filename="../dock/sentences.py" />
      <source>“{crs}” is not a known coordinate reference system.</source>
      <translation>«{crs}» no es un sistema de coordenadas conocido.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>2 CPU cores</source>
      <translation>2 núcleos de CPU</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>A run into this folder is at work or waits.</source>
      <translation>Un proceso hacia esta carpeta está en marcha o en espera.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>A run needs three photographs or more that overlap.</source>
      <translation>Una ejecución necesita tres o más fotografías con solape.</translation>
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
      <location filename="../layers/results.py" />
      <location filename="../processing/products.py" />
      <source>Contours</source>
      <translation>Curvas de nivel</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Draft</source>
      <translation>Borrador</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Fine</source>
      <translation>Fina</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>GSD {0} cm</source>
      <translation>GSD {0} cm</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Give the whole path of the output folder; this one depends on where QGIS was started.</source>
      <translation>Indique la ruta completa de la carpeta de salida; esta depende de dónde se inició QGIS.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../layers/results.py" />
      <source>Height above the ground</source>
      <translation>Altura sobre el terreno</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>High</source>
      <translation>Alta</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Lines of equal height, as vectors.</source>
      <translation>Líneas de igual altura, como vectores.</translation>
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
      <source>Points of plants get classes by height and colour.</source>
      <translation>Los puntos de plantas reciben clases según altura y color.</translation>
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
      <source>Standard</source>
      <translation>Estándar</translation>
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
      <source>Textured mesh</source>
      <translation>Malla con textura</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The bare ground as a raster, without what stands on it.</source>
      <translation>El suelo desnudo como ráster, sin lo que hay encima.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The check point file cannot be used; below “Check points” it says why.</source>
      <translation>El archivo de puntos de comprobación no se puede usar; debajo de «Puntos de comprobación» se dice por qué.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The check point file does not exist.</source>
      <translation>El archivo de puntos de comprobación no existe.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The cloud as a folder that viewers load piece by piece.</source>
      <translation>La nube como carpeta que los visores cargan por partes.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The control file cannot be used; below “Control” it says why.</source>
      <translation>El archivo de puntos de control no se puede usar; debajo de «Control» se dice por qué.</translation>
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
      <source>The heights must be one of the list, or an EPSG code such as EPSG:5773.</source>
      <translation>Las alturas deben ser de la lista, o un código EPSG como EPSG:5773.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The orthophoto cut into tiles for web maps, in one file.</source>
      <translation>La ortofoto cortada en teselas para mapas web, en un archivo.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The output folder cannot be written; choose another one, or ask for the right to write there.</source>
      <translation>No se puede escribir en la carpeta de salida; elija otra, o pida permiso para escribir allí.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The output folder holds a run of other photographs; choose another one.</source>
      <translation>La carpeta de salida contiene una ejecución de otras fotografías; elija otra.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The output folder must not lie in the folder of photographs.</source>
      <translation>La carpeta de salida no debe estar dentro de la carpeta de fotografías.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The photographs are being looked at.</source>
      <translation>Se están mirando las fotografías.</translation>
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
      <source>The slope of the ground as a raster, degrees.</source>
      <translation>La pendiente del suelo como ráster, grados.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The surface's height above the ground as a raster: trees and buildings.</source>
      <translation>La altura de la superficie sobre el suelo como ráster: árboles y edificios.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>These photographs cannot be used; the line above says why.</source>
      <translation>Estas fotografías no se pueden usar; la línea de arriba dice por qué.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Too few of these photographs have GNSS positions: choose a control file.</source>
      <translation>Muy pocas de estas fotografías tienen posición GNSS: elija un archivo de puntos de control.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Training the surface</source>
      <translation>Entrenando la superficie</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Triangles with the photographs' colours, for 3-D programs.</source>
      <translation>Triángulos con los colores de las fotografías, para programas 3D.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Writing the report</source>
      <translation>Escribiendo el informe</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>above something that no tag names</source>
      <translation>sobre algo que ningún metadato nombra</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>above take-off</source>
      <translation>sobre el despegue</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>above the ellipsoid</source>
      <translation>sobre el elipsoide</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>above the geoid</source>
      <translation>sobre el geoide</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>done before</source>
      <translation>hecho antes</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>empty</source>
      <translation>vacío</translation>
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
      <source>one GPU</source>
      <translation>una GPU</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>planned</source>
      <translation>planificado</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>running</source>
      <translation>en marcha</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>started</source>
      <translation>empezado</translation>
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
      <source>unknown camera</source>
      <translation>cámara desconocida</translation>
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
      <source>{0} GB</source>
      <translation>{0} GB</translation>
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
      <source>{0} photograph</source>
      <translation>{0} fotografía</translation>
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
      <location filename="../dock/words.py" />
      <source>{0}, a guess</source>
      <translation>{0}, una suposición</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>“Marks were measured on” takes one of its choices, or a ratio above 0.</source>
      <translation>«Marcas medidas en» admite una de sus opciones, o una razón mayor que 0.</translation>
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
      <location filename="../marks/crop.py" />
      <location filename="../marks/dialog.py" />
      <source>The photograph {0} cannot be read.</source>
      <translation>No se puede leer la fotografía {0}.</translation>
    </message>
    <message>
      <location filename="../marks/crop.py" />
      <source>{0} has {1} x {2} pixels now, and {3} x {4} when it was looked at: marks in it would be wrong.</source>
      <translation>{0} tiene ahora {1} x {2} píxeles y tenía {3} x {4} cuando se examinó: las marcas en ella serían erróneas.</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Mark control points on photographs</source>
      <translation>Marcar puntos de control en fotografías</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Marks that are not in the control file: {0}. {1}</source>
      <translation>Marcas que no están en el archivo de control: {0}. {1}</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Read again</source>
      <translation>Leer de nuevo</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>The orientation of {0} cannot be read: {1}</source>
      <translation>No se puede leer la orientación de {0}: {1}</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Where photographs see the point is not known: all are listed, and shown whole. The wheel zooms.</source>
      <translation>No se sabe dónde muestran el punto las fotografías: se listan todas y se muestran enteras. La rueda del ratón amplía.</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Write again</source>
      <translation>Escribir de nuevo</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>{0}: marked in {1}</source>
      <translation>{0}: marcado en {1}</translation>
    </message>
    <message>
      <location filename="../marks/session.py" />
      <source>The control file cannot be read, so nothing is written into it: {0}</source>
      <translation>No se puede leer el archivo de control, por lo que no se escribe nada en él: {0}</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>Choose a layer of surveyed points.</source>
      <translation>Elija una capa de puntos medidos.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>Features of several points, left out: {0}. Split them first.</source>
      <translation>Objetos con varios puntos, omitidos: {0}. Sepárelos primero.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>Features that are no place on earth in the layer's CRS, left out: {0}.</source>
      <translation>Objetos que no son un lugar de la Tierra en el SRC de la capa, omitidos: {0}.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>Features without a place, left out: {0}.</source>
      <translation>Objetos sin posición, omitidos: {0}.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>Heights that are not known, written as “nan”: {0}.</source>
      <translation>Alturas desconocidas, escritas como «nan»: {0}.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>The layer counts in feet, its heights are taken as metres above the ellipsoid. Choose what heights are above.</source>
      <translation>La capa está en pies; sus alturas se toman como metros sobre el elipsoide. Elija respecto a qué son las alturas.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>The layer's heights are taken as heights above {0}.</source>
      <translation>Las alturas de la capa se toman como alturas sobre {0}.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>The points are brought from {0} to the file's CRS, {1}, which agree to {2} m.</source>
      <translation>Los puntos se llevan de {0} al SRC del archivo, {1}; ambos concuerdan hasta {2} m.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>There are no photographs to mark: choose their folder in the dock first.</source>
      <translation>No hay fotografías que marcar: elija primero su carpeta en el panel.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>{0} of {1} points are marked in two photographs or more; three are needed.</source>
      <translation>{0} de {1} puntos están marcados en dos fotografías o más; hacen falta tres.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>{0}: the field says {1}, the geometry's Z says {2}. The field is taken.</source>
      <translation>{0}: el campo dice {1}, la Z de la geometría dice {2}. Se toma el campo.</translation>
    </message>
    <message>
      <location filename="../marks/survey_choice.py" />
      <source>Height</source>
      <translation>Altura</translation>
    </message>
    <message>
      <location filename="../marks/survey_choice.py" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../marks/survey_choice.py" />
      <location filename="../marks/window.py" />
      <location filename="../processing/extract_cloud.py" />
      <source>Points</source>
      <translation>Puntos</translation>
    </message>
    <message>
      <location filename="../marks/window.py" />
      <source>Control file</source>
      <translation>Archivo de control</translation>
    </message>
    <message>
      <location filename="../marks/window.py" />
      <source>Remove mark</source>
      <translation>Quitar marca</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>A name holds letters that stand between the columns of this file: the mark could not be read again.</source>
      <translation>Un nombre contiene signos que separan las columnas de este archivo: la marca no podría leerse de nuevo.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Another program has changed the control file. “Read again” takes in what it says now, and writes your marks into it.</source>
      <translation>Otro programa ha cambiado el archivo de control. «Leer de nuevo» toma lo que dice ahora y escribe en él sus marcas.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Choose a control file, with its whole path.</source>
      <translation>Elija un archivo de control, con su ruta completa.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Line {0} is not “x y height px py photograph label”: {1}</source>
      <translation>La línea {0} no es «x y altura px py fotografía nombre»: {1}</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Line {0} should name the CRS of the points, but is a point already: {1}</source>
      <translation>La línea {0} debería indicar el SRC de los puntos, pero ya es un punto: {1}</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Line {0}: its columns cannot be told apart: {1}</source>
      <translation>Línea {0}: sus columnas no se pueden separar: {1}</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Line {0}: the point {1} has other coordinates than in a line before.</source>
      <translation>Línea {0}: el punto {1} tiene otras coordenadas que en una línea anterior.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Marks of this file lie outside their photographs: they were set on larger pictures, and marks set here would differ.</source>
      <translation>Hay marcas de este archivo fuera de sus fotografías: se hicieron en imágenes mayores, y las hechas aquí no concordarían.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>No way from {0} to the file's CRS, {1}, is known well enough. Take a layer in that CRS, or another control file.</source>
      <translation>No se conoce con suficiente exactitud ninguna transformación de {0} al SRC del archivo, {1}. Tome una capa en ese SRC u otro archivo de control.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>QGIS does not know the CRS of the file, “{0}”, so these points cannot be brought to it.</source>
      <translation>QGIS no conoce el SRC del archivo, «{0}», y estos puntos no se pueden llevar a él.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Several points of the layer are called {0}. Give each a name of its own.</source>
      <translation>Varios puntos de la capa se llaman {0}. Dé a cada uno su propio nombre.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The control file cannot be written: {0}.</source>
      <translation>No se puede escribir el archivo de control: {0}.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The file holds no marks. Below the line of the CRS each is “x y height px py photograph label”.</source>
      <translation>El archivo no contiene marcas. Debajo de la línea del SRC cada una es «x y altura px py fotografía nombre».</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The file is empty.</source>
      <translation>El archivo está vacío.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The file is no text file.</source>
      <translation>El archivo no es de texto.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The file is not in UTF-8 and has no place for “{1}”. Save it as UTF-8 with a text editor.</source>
      <translation>El archivo no está en UTF-8 y no admite «{1}». Guárdelo como UTF-8 con un editor de texto.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The file names another CRS now. Choose another control file for the marks that are not saved.</source>
      <translation>El archivo indica ahora otro SRC. Elija otro archivo de control para las marcas que no están guardadas.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The layer has no CRS. Set it in the layer's properties.</source>
      <translation>La capa no tiene SRC. Establézcalo en las propiedades de la capa.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The layer's heights are above {0}, the file's above {1}. Heights are not converted: take another control file.</source>
      <translation>Las alturas de la capa son sobre {0}, las del archivo sobre {1}. Las alturas no se convierten: tome otro archivo de control.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The marks of this file count pixels of photographs before they are turned upright; marks set here would be mixed up.</source>
      <translation>Las marcas de este archivo cuentan píxeles de las fotografías antes de girarlas; las hechas aquí se mezclarían con ellas.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The point is no place in the file's CRS, {0}.</source>
      <translation>El punto no es un lugar en el SRC del archivo, {0}.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The point {0} has another height in the file: {1}, here {2}. Correct one of the two.</source>
      <translation>El punto {0} tiene otra altura en el archivo: {1}, aquí {2}. Corrija una de las dos.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The point {0} has other coordinates in the file. Correct one of the two, or name the point differently.</source>
      <translation>El punto {0} tiene otras coordenadas en el archivo. Corrija una de las dos, o dé otro nombre al punto.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The point {0} is in the file under another name: {1}. Choose the field of that name.</source>
      <translation>El punto {0} está en el archivo con otro nombre: {1}. Elija el campo de ese nombre.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>{0} and {1} do not go together: both need an EPSG code.</source>
      <translation>{0} y {1} no se pueden combinar: ambos necesitan un código EPSG.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>“{0}” is no vertical CRS. Choose what heights are above, or type its EPSG code.</source>
      <translation>«{0}» no es un SRC vertical. Elija respecto a qué son las alturas, o escriba su código EPSG.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>“{1}” is a folder: choose a file in it, or give a new file's name.</source>
      <translation>«{1}» es una carpeta: elija un archivo en ella o dé el nombre de uno nuevo.</translation>
    </message>
    <message>
      <location filename="../opening.py" />
      <source>No program of this computer opens it: {0}</source>
      <translation>Ningún programa de este ordenador lo abre: {0}</translation>
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
      <source>Add the results to the project</source>
      <translation>Añadir los resultados al proyecto</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>An EPSG code of heights above sea level. It needs a CRS for the map, and perhaps a geoid grid on this computer.</source>
      <translation>Un código EPSG de alturas sobre el nivel del mar. Necesita un SRC para el mapa y quizá una malla de geoide en este equipo.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <location filename="../processing/evaluate.py" />
      <source>Folder of a run</source>
      <translation>Carpeta de un proceso</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>Give one of the two: {one}; {other}.</source>
      <translation>Indique uno de los dos: {one}; {other}.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>Products of a run</source>
      <translation>Productos de un proceso</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>Surveys in tiles</source>
      <translation>Levantamientos en teselas</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>The folder of results of “Reconstruct from photographs” or of the window; it holds run.json.</source>
      <translation>La carpeta de resultados de «Reconstruir a partir de fotografías» o de la ventana; contiene run.json.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>The most useful results are added as layers, in the styles of the plugin. The others lie in the folder.</source>
      <translation>Los resultados más útiles se añaden como capas, con los estilos del complemento. Los demás están en la carpeta.</translation>
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
      <location filename="../processing/reconstruct.py" />
      <source>{parameter}: a value is missing.</source>
      <translation>{parameter}: falta un valor.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <location filename="../processing/areas.py" />
      <source>{parameter}: {crs} is no known CRS.</source>
      <translation>{parameter}: {crs} no es un SRC conocido.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>{parameter}: “{value}” cannot be used.</source>
      <translation>{parameter}: «{value}» no se puede usar.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>{path} cannot be read: {error}</source>
      <translation>No se puede leer {path}: {error}</translation>
    </message>
    <message>
      <location filename="../processing/areas.py" />
      <source>{parameter}: the extent cannot be brought into {crs}.</source>
      <translation>{parameter}: la extensión no se puede convertir a {crs}.</translation>
    </message>
    <message>
      <location filename="../processing/areas.py" />
      <source>{parameter}: the extent is empty.</source>
      <translation>{parameter}: la extensión está vacía.</translation>
    </message>
    <message>
      <location filename="../processing/areas.py" />
      <source>{path} is no LAS or LAZ file.</source>
      <translation>{path} no es un archivo LAS ni LAZ.</translation>
    </message>
    <message>
      <location filename="../processing/areas.py" />
      <source>“{crs}” and “{heights}” do not go together: both need an EPSG code.</source>
      <translation>«{crs}» y «{heights}» no son compatibles: ambos necesitan un código EPSG.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>There are no photographs in {folder}.</source>
      <translation>No hay fotografías en {folder}.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>There is no folder {folder}.</source>
      <translation>No existe la carpeta {folder}.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{crs} cannot be used: choose a projected CRS in metres.</source>
      <translation>{crs} no se puede usar: elija un SRC proyectado en metros.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: the layer “{layer}” has no CRS. Set it first.</source>
      <translation>{parameter}: la capa «{layer}» no tiene SRC. Asígnelo primero.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: the layer “{layer}” holds no points.</source>
      <translation>{parameter}: la capa «{layer}» no contiene puntos.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: the layer “{layer}” holds no polygons.</source>
      <translation>{parameter}: la capa «{layer}» no contiene polígonos.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: the layer “{layer}” is empty, or nothing is selected in it.</source>
      <translation>{parameter}: la capa «{layer}» está vacía o no tiene nada seleccionado.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: there is no file {path}.</source>
      <translation>{parameter}: no existe el archivo {path}.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: there is no folder {path}.</source>
      <translation>{parameter}: no existe la carpeta {path}.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{path} cannot be written.</source>
      <translation>No se puede escribir {path}.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{path} is a file: choose a folder.</source>
      <translation>{path} es un archivo: elija una carpeta.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{path} is a folder: name a file.</source>
      <translation>{path} es una carpeta: indique un archivo.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>“{heights}” is no vertical CRS with an EPSG code.</source>
      <translation>«{heights}» no es un SRC vertical con código EPSG.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>“{line}” is no setting: write one section.key=value a line.</source>
      <translation>«{line}» no es un ajuste: escriba un section.key=value por línea.</translation>
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
      <source>Feature {id} of “{layer}” lacks a photograph or a place in it, or its height is no number.</source>
      <translation>Al objeto {id} de «{layer}» le falta una fotografía o una posición en ella, o su altura no es un número.</translation>
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
      <source>A finished run: its cloud and its surface model are both measured.</source>
      <translation>Un proceso terminado: se miden su nube y su modelo de superficie.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>A folder with a cloud called surface.laz, a surface model called dsm.tif, or both.</source>
      <translation>Una carpeta con una nube llamada surface.laz, un modelo de superficie llamado dsm.tif, o ambos.</translation>
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
      <source>Empty: the other file tells. Give it where geo-nerf asks for it.</source>
      <translation>Vacío: lo indica el otro archivo. Indíquelo cuando geo-nerf lo pida.</translation>
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
      <source>Gets evaluation.json with all figures and a map of the errors.</source>
      <translation>Recibe evaluation.json con todas las cifras y un mapa de los errores.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Give the ground sampling distance: only a run's folder knows its own.</source>
      <translation>Indique la distancia de muestreo en el terreno: solo la carpeta de un proceso conoce la suya.</translation>
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
      <source>One file instead of a run: .laz, .copc.laz or .tif.</source>
      <translation>Un archivo en lugar de un proceso: .laz, .copc.laz o .tif.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Only this rectangle is measured. It may be in any CRS, where the reference says its own.</source>
      <translation>Solo se mide este rectángulo. Puede estar en cualquier SRC si la referencia indica el suyo.</translation>
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
      <source>The reference has no CRS, so the extent must not have one: it is taken as it is.</source>
      <translation>La referencia no tiene SRC, así que la extensión tampoco debe tenerlo: se toma tal como está.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Unit of heights of a file in feet that names no vertical CRS</source>
      <translation>Unidad de las alturas de un archivo en pies que no indica SRC vertical</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>What co-registration of clouds may do</source>
      <translation>Transformación permitida en el corregistro de nubes</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>What counts as true, such as a laser scan: .laz, .copc.laz or .tif, in a projected CRS.</source>
      <translation>Lo que se toma como verdadero, por ejemplo un escaneo láser: .laz, .copc.laz o .tif, en un SRC proyectado.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Width of a pixel on the ground. Clouds are scored within one, two and three of it.</source>
      <translation>Ancho de un píxel en el terreno. Las nubes se evalúan a una, dos y tres veces esa distancia.</translation>
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
      <location filename="../processing/evaluate.py" />
      <source>shift moves, rigid also turns, similarity also scales. The figures before it are given too.</source>
      <translation>shift desplaza, rigid además gira, similarity además escala. También se dan las cifras anteriores.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>{parameter}: {path} is neither a cloud (.laz) nor a surface model (.tif).</source>
      <translation>{parameter}: {path} no es ni una nube (.laz) ni un modelo de superficie (.tif).</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>A file that ends in .laz or .copc.laz.</source>
      <translation>Un archivo que termina en .laz o .copc.laz.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>A projected CRS in metres. Points are moved one by one, exactly.</source>
      <translation>Un SRC proyectado en metros. Cada punto se transforma por separado y con exactitud.</translation>
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
      <source>In the points' vertical CRS. It needs an area of interest.</source>
      <translation>En el SRC vertical de los puntos. Requiere un área de interés.</translation>
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
      <source>No “{ending}” files are written: let the name end in .laz or .copc.laz.</source>
      <translation>No se escriben archivos «{ending}»: haga que el nombre termine en .laz o .copc.laz.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Of every cube of this edge the most confident point stays. Two or three ground sampling distances are usual.</source>
      <translation>De cada cubo de esta arista queda el punto más fiable. Lo habitual son dos o tres distancias de muestreo.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Only points within this rectangle, in any CRS; in the points' CRS its enclosing rectangle is used.</source>
      <translation>Solo los puntos dentro de este rectángulo, en cualquier SRC; en el de los puntos se usa el rectángulo que lo encierra.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Points that the surface is less sure of are left out. 0 keeps all, 0.5 drops most of the noise.</source>
      <translation>Se omiten los puntos menos fiables. 0 conserva todos, 0.5 elimina la mayor parte del ruido.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>QGIS does not know the run's CRS: choose one for the points.</source>
      <translation>QGIS no conoce el SRC del proceso: elija uno para los puntos.</translation>
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
      <location filename="../processing/extract_cloud.py" />
      <source>The lowest height must be less than the greatest.</source>
      <translation>La altura mínima debe ser menor que la máxima.</translation>
    </message>
    <message>
      <location filename="../processing/input_files.py" />
      <source>The area of interest has no CRS.</source>
      <translation>El área de interés no tiene SRC.</translation>
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
      <location filename="../processing/input_files.py" />
      <source>The polygons cannot be brought from {crs} into WGS 84.</source>
      <translation>Los polígonos no se pueden convertir de {crs} a WGS 84.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>A JSON file with every figure and warning, for scripts.</source>
      <translation>Un archivo JSON con todas las cifras y advertencias, para scripts.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>A point where each photograph was taken, with what its tags say.</source>
      <translation>Un punto donde se tomó cada fotografía, con lo que dicen sus metadatos.</translation>
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
      <location filename="../processing/reconstruct.py" />
      <source>The folder of the flight. Folders in it are read too.</source>
      <translation>La carpeta del vuelo. También se leen las carpetas que contiene.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>The ground that each photograph shows, as if it were level.</source>
      <translation>El terreno que muestra cada fotografía, como si fuera llano.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>The photographs' places joined in the order of time.</source>
      <translation>Los lugares de las fotografías unidos por orden de tiempo.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>The time, memory and disk of this preset are told as results.</source>
      <translation>El tiempo, la memoria y el disco de este ajuste se dan como resultados.</translation>
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
      <source>Give it only where the run was moved since the plan was made.</source>
      <translation>Indíquela solo si el proceso se movió después de hacer el plan.</translation>
    </message>
    <message>
      <location filename="../processing/planned.py" />
      <source>Plan of tiles</source>
      <translation>Plan de teselas</translation>
    </message>
    <message>
      <location filename="../processing/planned.py" />
      <source>The layer “tiles” of a plan, or its GeoPackage, as “Plan tiles” writes it.</source>
      <translation>La capa «tiles» de un plan, o su GeoPackage, tal como lo escribe «Planificar teselas».</translation>
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
      <source>Point clouds</source>
      <translation>Nubes de puntos</translation>
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
      <source>A folder of its own, not the run's; what is there of an earlier export is replaced.</source>
      <translation>Una carpeta propia, no la del proceso; se sustituye lo que haya de una exportación anterior.</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>A projected CRS in metres. The rasters are made anew in it, not warped.</source>
      <translation>Un SRC proyectado en metros. Los rásteres se hacen de nuevo en él, no se deforman.</translation>
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
      <source>Choose another folder than the run's own: its products would be replaced.</source>
      <translation>Elija una carpeta distinta de la del proceso: sus productos se sustituirían.</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Difference of height from one contour to the next. It counts where contours are made.</source>
      <translation>Diferencia de altura de una curva a la siguiente. Cuenta si se hacen curvas de nivel.</translation>
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
      <location filename="../processing/rasters.py" />
      <source>Width of a cell in ground sampling distances of the photographs: 2 is twice as coarse as they are.</source>
      <translation>Ancho de una celda en distancias de muestreo de las fotografías: 2 es el doble de grueso que ellas.</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>slope in degrees, contours as lines, canopy: the height of things above the terrain model.</source>
      <translation>slope: pendiente en grados, contours: curvas de nivel, canopy: altura de los objetos sobre el modelo de terreno.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>A projected CRS in metres.</source>
      <translation>Un SRC proyectado en metros.</translation>
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
      <source>As the control points' file. Check points are measured and never used.</source>
      <translation>Como el archivo de los puntos de control. Los puntos de comprobación se miden y nunca se usan.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>As the control points' layer. Check points are measured and never used.</source>
      <translation>Como la capa de los puntos de control. Los puntos de comprobación se miden y nunca se usan.</translation>
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
      <source>Choose another folder for the results than that of the photographs.</source>
      <translation>Elija para los resultados una carpeta distinta de la de las fotografías.</translation>
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
      <source>File name of the photograph that shows the point.</source>
      <translation>Nombre de archivo de la fotografía que muestra el punto.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>From the picture's left edge, pixels.</source>
      <translation>Desde el borde izquierdo de la imagen, en píxeles.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>From the picture's upper edge, pixels.</source>
      <translation>Desde el borde superior de la imagen, en píxeles.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <location filename="../processing/tile_run.py" />
      <source>Further settings</source>
      <translation>Más ajustes</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Keeps every step of the run. Give the same folder again to go on with a run that was stopped.</source>
      <translation>Conserva todos los pasos del proceso. Indique la misma carpeta para continuar un proceso detenido.</translation>
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
      <source>Metres above the vertical datum chosen.</source>
      <translation>Metros sobre el dátum vertical elegido.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>One point feature for each mark of a control point in a photograph. Give a file or a layer.</source>
      <translation>Un objeto puntual por cada marca de un punto de control en una fotografía. Indique un archivo o una capa.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>One section.key=value a line, as in geo-nerf's presets: field.steps=4000.</source>
      <translation>Un section.key=value por línea, como en los ajustes de geo-nerf: field.steps=4000.</translation>
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
      <source>The area of interest lies outside of what the photographs show. Check its place and its CRS.</source>
      <translation>El área de interés está fuera de lo que muestran las fotografías. Compruebe su posición y su SRC.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>The photographs do not say where they were taken, so a CRS has to be chosen.</source>
      <translation>Las fotografías no dicen dónde se tomaron, así que hay que elegir un SRC.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>The point cloud is cut to these polygons. Give polygons or an extent.</source>
      <translation>La nube de puntos se recorta a estos polígonos. Indique polígonos o una extensión.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>The point cloud is cut to this rectangle, in any CRS. Give polygons or an extent.</source>
      <translation>La nube de puntos se recorta a este rectángulo, en cualquier SRC. Indique polígonos o una extensión.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>The same for all marks of one point.</source>
      <translation>La misma para todas las marcas de un punto.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>draft and fine for computers without a graphics card, standard and high for an NVIDIA GPU.</source>
      <translation>draft y fine para equipos sin tarjeta gráfica, standard y high para una GPU NVIDIA.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>gcp_list.txt of OpenDroneMap: the CRS, then one mark of a point in a photograph a line.</source>
      <translation>gcp_list.txt de OpenDroneMap: el SRC y después, por línea, una marca de un punto en una fotografía.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>terrain is the ground without buildings and trees; tiles and ept are for web maps.</source>
      <translation>terrain es el suelo sin edificios ni árboles; tiles y ept son para mapas web.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>{parameter}: the extent has no CRS.</source>
      <translation>{parameter}: la extensión no tiene SRC.</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>A folder like that of a run, with the products of the whole. Choose another one than that of the tiles.</source>
      <translation>Una carpeta como la de un proceso, con los productos del conjunto. Elija una distinta de la de las teselas.</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Bring the tiles of the orthophoto to one exposure</source>
      <translation>Igualar la exposición de las teselas de la ortofoto</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Choose another folder for the whole than that of the tiles.</source>
      <translation>Elija para el conjunto una carpeta distinta de la de las teselas.</translation>
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
      <source>Makes one point cloud, surface model, terrain model and orthophoto of the tiles of a plan that are done, and a report on the whole. Where tiles overlap, the more reliable one is used, and what agrees is blended; the layer of seams tells how heights and colours differ from tile to tile. Tiles that are not done leave a gap, and a warning.

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
      <source>The folder that “Run tiles” wrote.</source>
      <translation>La carpeta que escribió «Procesar teselas».</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Tile of each cell</source>
      <translation>Tesela de cada celda</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Without it each tile keeps the colours of its photographs, and steps may be seen.</source>
      <translation>Sin esto cada tesela conserva los colores de sus fotografías y pueden verse saltos.</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>tiles: a COPC file for each tile and an index, for surveys of any size. one: a single COPC file.</source>
      <translation>tiles: un archivo COPC por tesela y un índice, para levantamientos de cualquier tamaño. one: un solo archivo COPC.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>A GeoPackage. No other file than an earlier plan is written over.</source>
      <translation>Un GeoPackage. No se sobrescribe ningún archivo que no sea un plan anterior.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <location filename="../processing/tile_run.py" />
      <source>A file like configs/tiles/default.yaml of geo-nerf; what it leaves out is as usual.</source>
      <translation>Un archivo como configs/tiles/default.yaml de geo-nerf; lo que omite queda como de costumbre.</translation>
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
      <source>Currency of the costs</source>
      <translation>Moneda de los costes</translation>
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
      <source>Forget what was done by a plan in the same file</source>
      <translation>Olvidar lo hecho con un plan en el mismo archivo</translation>
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
      <source>No side of a tile is longer than this.</source>
      <translation>Ningún lado de una tesela es más largo que esto.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Nothing beyond these polygons is planned.</source>
      <translation>No se planifica nada fuera de estos polígonos.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Nothing within these polygons is planned.</source>
      <translation>No se planifica nada dentro de estos polígonos.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>One polygon a tile; a field called name or sheet names them.</source>
      <translation>Un polígono por tesela; un campo llamado name o sheet les da nombre.</translation>
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
      <source>Tiles are cut until none is expected to need more. “Inspect photographs” tells what the whole would need.</source>
      <translation>Las teselas se dividen hasta que ninguna necesite más. «Inspeccionar fotografías» dice cuánto necesitaría el conjunto.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Tiles of about as many photographs each.</source>
      <translation>Teselas con más o menos el mismo número de fotografías.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Without it, tiles that stay as they are keep their states, and a plan that would lose some is not written.</source>
      <translation>Sin esto, las teselas que no cambian conservan su estado, y no se escribe un plan que perdería alguno.</translation>
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
      <source>A tile begins only where its expected memory still fits in.</source>
      <translation>Una tesela comienza solo si la memoria que se espera para ella aún cabe.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Address of the Ray cluster (empty: one is started here)</source>
      <translation>Dirección del clúster Ray (vacío: se inicia uno aquí)</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>As the field name of the plan's layer has them: t01, t02.</source>
      <translation>Como están en el campo name de la capa del plan: t01, t02.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Each takes the memory and cores of a run; on one computer one or two are usual.</source>
      <translation>Cada una ocupa la memoria y los núcleos de un proceso; en un equipo lo habitual es una o dos.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Each tile gets a folder in it. Give the same folder again to go on.</source>
      <translation>Cada tesela recibe una carpeta en ella. Indique la misma carpeta para continuar.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Else they are left as they are; tiles that are named are always tried.</source>
      <translation>Si no, se dejan como están; las teselas nombradas siempre se intentan.</translation>
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
      <source>One section.key=value a line, in place of those of the survey's run.</source>
      <translation>Un section.key=value por línea, en lugar de los del proceso del levantamiento.</translation>
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
      <source>Such as ray://head:10001. It counts where tiles run on ray.</source>
      <translation>Por ejemplo ray://head:10001. Cuenta si las teselas se procesan en ray.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>The algorithm then ends well, and tells how many did.</source>
      <translation>El algoritmo termina entonces bien y dice cuántas fallaron.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>The plan has no tile {name} that a photograph sees.</source>
      <translation>El plan no tiene ninguna tesela {name} que vea una fotografía.</translation>
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
      <source>What was made of these tiles is deleted first.</source>
      <translation>Primero se borra lo hecho de estas teselas.</translation>
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
      <location filename="../processing/tile_run.py" />
      <source>auto takes an NVIDIA GPU where there is one, cpu never, cuda always.</source>
      <translation>auto usa una GPU NVIDIA si la hay, cpu nunca, cuda siempre.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>local: this computer. ray: a Ray cluster whose computers see the same folders.</source>
      <translation>local: este equipo. ray: un clúster Ray cuyos equipos ven las mismas carpetas.</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <source>There are {free} GB of room for {needed} GB.</source>
      <translation>Hay {free} GB libres y se necesitan {needed} GB.</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <source>“{step}” ended with status {status}; the log says why.</source>
      <translation>«{step}» terminó con estado {status}; el registro dice por qué.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>A folder, a wheel or an address of geo-nerf, to be installed instead. Not a name: nobody has published it.</source>
      <translation>Una carpeta, un archivo wheel o una dirección de geo-nerf que se instalará en su lugar. No un nombre: nadie lo ha publicado.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Another package</source>
      <translation>Otro paquete</translation>
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
      <source>More options of “pip install”, such as another package index, or: --no-index --find-links FOLDER</source>
      <translation>Más opciones de «pip install», como otro índice de paquetes, o: --no-index --find-links CARPETA</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Options</source>
      <translation>Opciones</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <location filename="../program/options.py" />
      <source>Program</source>
      <translation>Programa</translation>
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
      <source>The options cannot be read: close every quotation mark, and leave out the program's name.</source>
      <translation>No se pueden leer las opciones: cierre todas las comillas y no escriba el nombre del programa.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>geo-nerf is being set up. This takes some minutes; QGIS can be used meanwhile.</source>
      <translation>geo-nerf se está instalando. Esto tarda unos minutos; mientras tanto puede usar QGIS.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>geo-nerf is set up.</source>
      <translation>geo-nerf está instalado.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>none</source>
      <translation>ninguna</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>the program that this plugin brings</source>
      <translation>el programa que trae este complemento</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>{file} is not what this plugin was built with: install the plugin anew.</source>
      <translation>{file} no es el archivo con el que se construyó este complemento: instale de nuevo el complemento.</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>geo-nerf ended with status {status}.</source>
      <translation>geo-nerf terminó con estado {status}.</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>Component</source>
      <translation>Componente</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <location filename="../tiles/log_window.py" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>Copy the command: {command}</source>
      <translation>Copiar la orden: {command}</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>How to get it</source>
      <translation>Cómo obtenerlo</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>What is installed and what is missing</source>
      <translation>Qué está instalado y qué falta</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>What it is for</source>
      <translation>Para qué sirve</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>limited</source>
      <translation>limitado</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>missing</source>
      <translation>falta</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>too old</source>
      <translation>demasiado antiguo</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
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
      <location filename="../program/plan.py" />
      <source>the environment {folder}</source>
      <translation>el entorno {folder}</translation>
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
      <location filename="../program/plan.py" />
      <source>Clearing the place</source>
      <translation>Vaciando la carpeta de destino</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Finishing</source>
      <translation>Terminando</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Getting uv, which knows where PyTorch without CUDA is</source>
      <translation>Obteniendo uv, que sabe dónde está PyTorch sin CUDA</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Installing PyTorch without CUDA</source>
      <translation>Instalando PyTorch sin CUDA</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Installing geo-nerf and its libraries</source>
      <translation>Instalando geo-nerf y sus bibliotecas</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Making the environment</source>
      <translation>Creando el entorno</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>PyTorch without CUDA cannot be had from here: the usual one brings gigabytes of CUDA along, which nothing here uses.</source>
      <translation>Desde aquí no se puede obtener PyTorch sin CUDA: el habitual trae gigabytes de CUDA que aquí no se usan.</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Starting geo-nerf</source>
      <translation>Iniciando geo-nerf</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Without a network: take the two files of {folder} to a computer that has one, with the same system and Python {version}, and run there, where they lie:
{command}
Bring the folder geo-nerf-files here, and give under Options:
--no-index --find-links FOLDER</source>
      <translation>Sin red: lleve los dos archivos de {folder} a un equipo que tenga red, con el mismo sistema y Python {version}, y ejecute allí, en la carpeta donde estén:
{command}
Traiga aquí la carpeta geo-nerf-files y escriba en Opciones:
--no-index --find-links CARPETA</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>Programs cannot be run from {folder}: its disk is mounted with noexec.</source>
      <translation>No se pueden ejecutar programas desde {folder}: su disco está montado con noexec.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>The disk has {free} GB of room, and {needed} GB are needed: free some first.</source>
      <translation>El disco tiene {free} GB libres y se necesitan {needed} GB: libere espacio primero.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>This copy of the plugin brings no program: install the plugin from its zip, or name a package below.</source>
      <translation>Esta copia del complemento no trae ningún programa: instale el complemento desde su ZIP o indique un paquete abajo.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>This makes a folder of its own for geo-nerf, {folder}, with Python {version}, and downloads the libraries that geo-nerf needs from the Python package index. It takes {needed} GB of disk; {free} GB are free. Nothing else on this computer is changed. Shall it be set up?</source>
      <translation>Esto crea una carpeta propia para geo-nerf, {folder}, con Python {version}, y descarga del índice de paquetes de Python las bibliotecas que geo-nerf necesita. Ocupa {needed} GB de disco; hay {free} GB libres. No se cambia nada más en este equipo. ¿Instalarlo?</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>This plugin brings no program, or a damaged one: install the plugin anew from its zip, or name a package.</source>
      <translation>Este complemento no trae ningún programa o trae uno dañado: instale de nuevo el complemento desde su ZIP o indique un paquete.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>With PyTorch for the NVIDIA GPU of this computer.</source>
      <translation>Con PyTorch para la GPU NVIDIA de este equipo.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>geo-nerf needs a Python from {oldest} to {newest} that can make environments, and there is none here. Debian and Ubuntu: sudo apt install python3-venv. macOS: the installer of python.org. Windows: wsl --install, then in the Linux that comes with it: sudo apt install python3-venv.</source>
      <translation>geo-nerf necesita un Python de {oldest} a {newest} que pueda crear entornos, y aquí no hay ninguno. Debian y Ubuntu: sudo apt install python3-venv. macOS: el instalador de python.org. Windows: wsl --install y luego, en el Linux que trae: sudo apt install python3-venv.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>geo-nerf {version}, brought by this plugin: {file}
SHA-256 {sha256}</source>
      <translation>geo-nerf {version}, traído por este complemento: {file}
SHA-256 {sha256}</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>{folder} cannot be written.</source>
      <translation>No se puede escribir en {folder}.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>“{package}” is a name, and nobody has published geo-nerf in a package index: what is found there is another program. Leave the field empty, or give a folder, a wheel or an address.</source>
      <translation>«{package}» es un nombre, y nadie ha publicado geo-nerf en un índice de paquetes: lo que se encuentre allí es otro programa. Deje el campo vacío o indique una carpeta, un archivo wheel o una dirección.</translation>
    </message>
    <message>
      <location filename="../running/closing.py" />
      <source>Runs are still at work. Close QGIS and stop them? What they have finished is kept, and they can be resumed.</source>
      <translation>Aún hay procesos en marcha. ¿Cerrar QGIS y detenerlos? Lo terminado se conserva y se pueden reanudar.</translation>
    </message>
    <message>
      <location filename="../running/closing.py" />
      <source>geo-nerf is being set up. Close QGIS and stop that? What is there of it is removed.</source>
      <translation>geo-nerf se está instalando. ¿Cerrar QGIS y detenerlo? Lo que ya haya se eliminará.</translation>
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
      <source>Run tile</source>
      <translation>Procesar la tesela</translation>
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
